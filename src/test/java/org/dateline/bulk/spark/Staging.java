package org.dateline.bulk.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Looks into a run that is at work. */
final class Staging {

    private Staging() {}

    /** Waits until that many tasks have read their articles; false where the run ended before. */
    static boolean awaitTasks(Path output, int count, BooleanSupplier atWork) throws InterruptedException {
        while (atWork.getAsBoolean()) {
            if (tasks(output) >= count) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static long tasks(Path output) {
        Path staging = output.resolve("_staging");
        try (Stream<Path> all = Files.exists(staging) ? Files.walk(staging) : Stream.empty()) {
            return all.filter(path -> path.getFileName().toString().startsWith("task_"))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // What a run moves away while we look is looked for again.
            return 0;
        }
    }
}
