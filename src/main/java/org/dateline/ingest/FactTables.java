package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.console.UsageException;

/** A folder of tables that the Spark job wrote: {@code articles/extractorVersion=…/run=…/publishedOn=…/part-….json}. */
record FactTables(String folder) {

    /** The files of the articles, whose texts are whole; of those, what is in {@code _staging} is no table yet. */
    List<String> articleFiles() throws IOException {
        List<String> files = files();
        if (files.stream().anyMatch(file -> file.endsWith(".parquet"))) {
            throw new UsageException("The tables in " + folder
                    + " are Parquet; write them as JSONL with the command 'convert' of the engine for Spark.");
        }
        if (files.isEmpty()) {
            throw new UsageException(
                    folder + " holds no tables; it must have a folder 'articles' with part-….json files.");
        }
        return files;
    }

    private List<String> files() throws IOException {
        try {
            Path articles = Path.of(folder, "articles");
            if (!Files.isDirectory(articles)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(articles)) {
                return files.filter(FactTables::isPart)
                        .map(Path::toString)
                        .sorted()
                        .toList();
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    private static boolean isPart(Path file) {
        return String.valueOf(file.getFileName()).matches("part-.*\\.(json|json\\.gz|parquet)");
    }
}
