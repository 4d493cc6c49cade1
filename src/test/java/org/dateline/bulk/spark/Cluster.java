package org.dateline.bulk.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;

/** Spark's own standalone cluster on this machine: one master and two workers of one core, each a process. */
final class Cluster implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    Cluster(Path folder) throws IOException {
        this(folder, "600m");
    }

    /** With so much memory for each worker, of which Spark keeps some. */
    Cluster(Path folder, String memory) throws IOException {
        this.folder = folder;
        // Where a worker looks for the jars of Spark, which are on the class path already.
        Files.createDirectories(folder.resolve("home/jars"));
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.master =
                start("master", "org.apache.spark.deploy.master.Master", "--port", port + "", "--webui-port", "0");
        for (int i = 0; i < 2; i++) {
            String work = folder.resolve("work" + i).toString();
            workers.add(start(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    memory,
                    "--work-dir",
                    work,
                    address()));
        }
    }

    /** Settings for a run on it. */
    SparkConf settings() {
        return JobRun.local()
                .set("spark.master", address())
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraClassPath", Jvm.CLASS_PATH)
                .set("spark.executor.extraJavaOptions", Jvm.QUIET + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .set("spark.scheduler.minRegisteredResourcesRatio", "1")
                .set("spark.cores.max", "2")
                .set("spark.shuffle.io.maxRetries", "1")
                .set("spark.shuffle.io.retryWait", "1s");
    }

    /** As the machine dies: the worker and its executors, at once and without a word; tells how many processes. */
    int killOneWorker() {
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(workers.get(0).toHandle()), workers.get(0).descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        return all.size();
    }

    /** All of its processes, those of the executors too. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(master), workers.stream())
                .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address() {
        return "spark://127.0.0.1:" + port;
    }

    private Process start(String name, String type, String... words) throws IOException {
        Map<String, String> environment = Map.of(
                "SPARK_HOME",
                folder.resolve("home").toString(),
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "SPARK_SCALA_VERSION",
                "2.13",
                "JAVA_HOME",
                System.getProperty("java.home"));
        List<String> command = new ArrayList<>(List.of(type, "--host", "127.0.0.1"));
        command.addAll(List.of(words));
        return Jvm.start(folder.resolve("log"), environment, command);
    }

    @Override
    public void close() {
        Stream.concat(workers.stream(), Stream.of(master)).forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }
}
