package org.dateline.transfer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a file that was exported, line by line, and refuses one that is not as it was written. */
final class FileReader {

    /** Longer than the row of the longest text that is ever taken in. */
    private static final int LONGEST_LINE = 256 * 1024 * 1024;

    private static final String CUT = "It ends in the middle, so it was cut short; export it again.";

    private final Path file;
    private final Map<String, Table> tables;

    FileReader(Path file, Schema schema) {
        this.file = file;
        this.tables = schema.byName();
    }

    /** Reads all of it, to see whether it is whole; nothing is to be stored before. */
    Contents check(String schemaOfStore, Schema schema) throws IOException {
        Tally tally = new Tally(schema);
        Map<String, Long> sequences = new TreeMap<>();
        Trailer told = each(schemaOfStore, (node, line) -> {
            if (node.has("sequence")) {
                sequences.put(
                        node.path("sequence").asString(), node.path("next").longValue());
            }
            tally.accept(node.has("table") ? node.path("table").asString() : null, line);
        });
        Trailer found = tally.trailer();
        if (!found.equals(told)) {
            throw new RefusedFileException("Its checksum is not the one it was written with, so it was changed since;"
                    + " different: " + found.differenceTo(told) + ". Export it again.");
        }
        return new Contents(told, sequences);
    }

    /** Gives each row and sequence to an action, and returns what the file tells of itself at its end. */
    <E extends Exception> Trailer each(String schemaOfStore, Action<E> action) throws IOException, E {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            Header.of(Json.parse(require(next(in)))).requireFor(schemaOfStore);
            while (true) {
                byte[] line = require(next(in));
                JsonNode node = Json.parse(line);
                if (node.has("trailer")) {
                    refuseMore(in);
                    return Trailer.of(node);
                }
                requireKnown(node);
                action.accept(node, line);
            }
        } catch (EOFException e) {
            throw new RefusedFileException(CUT);
        } catch (ZipException e) {
            throw new RefusedFileException("It is no whole gzip file (" + e.getMessage() + "); export it again.");
        }
    }

    private void requireKnown(JsonNode line) throws RefusedFileException {
        if (line.has("sequence") && line.path("next").isIntegralNumber()) {
            return;
        }
        Table table = tables.get(line.path("table").asString(""));
        if (table == null) {
            throw new RefusedFileException("It has a row of a table that the store has not: '"
                    + line.path("table").asString("") + "'.");
        }
        Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        if (!columns.equals(new HashSet<>(line.path("row").propertyNames()))) {
            throw new RefusedFileException("A row of " + table.name() + " has the columns "
                    + line.path("row").propertyNames() + "; they must be " + columns + ".");
        }
    }

    private static byte[] require(byte @Nullable [] line) throws RefusedFileException {
        if (line == null) {
            throw new RefusedFileException(CUT);
        }
        return line;
    }

    private static void refuseMore(InputStream in) throws IOException {
        if (next(in) != null) {
            throw new RefusedFileException("It goes on after its last line, so it was changed since the export.");
        }
    }

    private static byte @Nullable [] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST_LINE) {
                throw new RefusedFileException("One of its lines is longer than any row can be.");
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** What a file holds besides its rows. */
    record Contents(Trailer trailer, Map<String, Long> sequences) {}

    /** Takes a line, parsed and as it stands. */
    interface Action<E extends Exception> {
        void accept(JsonNode node, byte[] line) throws E;
    }
}
