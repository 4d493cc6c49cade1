package org.dateline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How long a process took, in seconds, and the most memory it and its helpers had in use at one moment, in MB. */
public record Measurement(int exitCode, double seconds, long megabytes) {

    private static final String RESIDENT = "VmRSS:";

    /** Waits for the end of a process that has just been started; its helpers are asked for again and again. */
    public static Measurement of(Process process, Supplier<Stream<ProcessHandle>> helpers) throws InterruptedException {
        long start = System.nanoTime();
        long most = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            long kilobytes = Stream.concat(Stream.of(process.toHandle()), helpers.get())
                    .mapToLong(running -> resident(running.pid()))
                    .sum();
            most = Math.max(most, kilobytes);
        }
        return new Measurement(process.exitValue(), (System.nanoTime() - start) / 1e9, most / 1024);
    }

    /** A cell of a table. */
    public String cell() {
        return seconds < 100
                ? "%.1f s, %,d MB".formatted(seconds, megabytes)
                : "%,.0f s, %,d MB".formatted(seconds, megabytes);
    }

    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // It ended while it was looked at.
            return 0;
        }
    }
}
