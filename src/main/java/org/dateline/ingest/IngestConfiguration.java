package org.dateline.ingest;

import java.time.Clock;
import org.dateline.extraction.FactExtractor;
import org.dateline.extraction.ReadingObserver;
import org.dateline.page.PageReader;
import org.dateline.text.TextReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of facts and the checks of texts, one of each. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatelineProperties.class)
class IngestConfiguration {

    @Bean
    FactExtractor factExtractor(ObjectProvider<ReadingObserver> observer) {
        return new FactExtractor().watchedBy(observer.getIfAvailable(() -> ReadingObserver.NONE));
    }

    @Bean
    TextReader textReader(DatelineProperties properties) {
        return new TextReader(properties.maxTextSize().toBytes());
    }

    @Bean
    PageReader pageReader(DatelineProperties properties) {
        return new PageReader(properties.maxPageSize().toBytes());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
