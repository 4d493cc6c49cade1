package org.dateline.extraction;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a text takes, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ReadingBenchmark {

    private final FactExtractor extractor = new FactExtractor();
    private final String seed = News.seed();
    private final List<String> different = News.recombined(2_000);
    private int next;

    @Benchmark
    public Object seed() {
        return extractor.extract(seed);
    }

    /** Texts as long as the seed that all differ. */
    @Benchmark
    public Object different() {
        next = (next + 1) % different.size();
        return extractor.extract(different.get(next));
    }

    /** A text of {@code articles} articles: ten times as long should take ten times as long. */
    @Benchmark
    public Object longText(LongText text) {
        return extractor.extract(text.text());
    }

    /** A text made to hurt; its name is in {@link HostileTexts}. */
    @Benchmark
    public Object hostile(Hostile text) {
        return extractor.extract(text.text());
    }

    /** Articles one after the other. */
    @State(Scope.Benchmark)
    public static class LongText {

        @Param({"5", "50"})
        private int articles;

        private String text = "";

        String text() {
            if (text.isEmpty()) {
                text = String.join("\n\n", News.recombined(articles));
            }
            return text;
        }
    }

    /** One of the hostile texts in two sizes. */
    @State(Scope.Benchmark)
    public static class Hostile {

        @Param({
            "straight quote marks",
            "one sentence of words",
            "capitalised words",
            "full names that differ",
            "nested brackets",
            "nested quotes",
            "no blanks"
        })
        private String name;

        @Param({"104858", "1048576"})
        private int length;

        private String text = "";

        String text() {
            if (text.isEmpty()) {
                text = HostileTexts.of(length).get(name);
            }
            return text;
        }
    }
}
