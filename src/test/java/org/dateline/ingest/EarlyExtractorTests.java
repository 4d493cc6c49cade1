package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class EarlyExtractorTests {

    @Test
    void givesWhatItLoadedToEachWhoAsks() {
        EarlyExtractor early = new EarlyExtractor();
        early.postProcessBeanFactory(new DefaultListableBeanFactory());
        assertThat(early.await()).isSameAs(early.await());
        assertThat(early.await().extract("\"We need boats,\" said Ana Ruiz.").quotes())
                .hasSize(1);
    }
}
