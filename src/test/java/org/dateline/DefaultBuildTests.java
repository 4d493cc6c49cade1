package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultBuildTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/apache/spark/SparkContext.class",
                "org/apache/hadoop/conf/Configuration.class",
                "org/netpreserve/jwarc/WarcReader.class",
                "org/dateline/bulk/spark/ExtractJob.class"
            })
    void holdsNothingOfTheSparkProfile(String name) {
        assertThat(DefaultBuildTests.class.getClassLoader().getResource(name)).isNull();
    }
}
