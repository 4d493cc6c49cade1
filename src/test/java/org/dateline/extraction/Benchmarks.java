package org.dateline.extraction;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks: {@code ./mvnw test -Dtest=Benchmarks -Dbenchmark=StageBenchmark}; no build runs it by itself. */
class Benchmarks {

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(System.getProperty(
                                "benchmark", "ReadingBenchmark.(seed|different|longText)|StageBenchmark"))
                        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                        .build())
                .run();
    }
}
