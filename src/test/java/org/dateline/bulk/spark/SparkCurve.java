package org.dateline.bulk.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.dateline.load.Curve;
import org.dateline.load.Measurement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** The rows of {@link Curve} that Spark has, the start of Spark included; with the memory of all of its processes. */
@Tag("spark")
class SparkCurve {

    private static final List<String> OF_JAVA = List.of("-XX:TieredStopAtLevel=4", "-Xmx1g");

    @TempDir
    private Path folder;

    @Test
    void measure() throws Exception {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int articles : Curve.sizes()) {
            Path jsonl = Curve.articles(folder.resolve(articles + ".jsonl"), articles);
            Curve.tell(rows, "Spark, `local[2]`", run(JobRun.local(), jsonl, Stream::empty));
            Path home = Files.createDirectory(folder.resolve("cluster-" + articles));
            try (Cluster cluster = new Cluster(home, "1500m")) {
                SparkConf settings = cluster.settings()
                        .set("spark.executor.memory", "1g")
                        .set("spark.executor.extraJavaOptions", Jvm.QUIET + " -XX:+UseSerialGC");
                Curve.tell(rows, "Spark, a master and two workers", run(settings, jsonl, cluster::processes));
            }
        }
        Curve.print(rows);
    }

    private Measurement run(SparkConf settings, Path jsonl, Supplier<Stream<ProcessHandle>> helpers) throws Exception {
        Path output = Files.createTempDirectory(folder, "facts");
        Path log = Files.createTempFile(folder, "driver", ".log");
        List<String> words = new ArrayList<>(OF_JAVA);
        for (Tuple2<String, String> setting : settings.getAll()) {
            words.add("-D" + setting._1() + "=" + setting._2());
        }
        words.addAll(List.of(ExtractJob.class.getName(), "--input", jsonl.toString(), "--output", output.toString()));
        Measurement took = Curve.sound(Measurement.of(Jvm.start(log, Map.of(), words), helpers), log);
        System.out.printf("the tables are %,d MB%n", size(output) >> 20);
        return took;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }
}
