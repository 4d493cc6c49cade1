package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.dateline.reading.JsonLines;
import org.jspecify.annotations.Nullable;

/** The lines of files, packed by gzip or not, one file after the other; it knows how much of them is behind. */
final class LineSource {

    private static final String STANDARD_INPUT = "-";
    private static final int BUFFER = 1 << 16;

    private final List<String> files;
    private final InputStream standardInput;
    private final long all;
    private long behind;

    /** @param standardInput what the file {@code -} stands for */
    LineSource(List<String> files, InputStream standardInput) {
        this.files = List.copyOf(files);
        this.standardInput = standardInput;
        this.all = files.stream().mapToLong(LineSource::size).sum();
    }

    /**
     * Hands on each line that is not blank.
     *
     * @param refused takes a file that cannot be read, or not to its end, and why
     */
    void read(Taker taker, BiConsumer<String, String> refused) throws IOException {
        for (String file : files) {
            try (InputStream in = open(file)) {
                JsonLines lines = new JsonLines(in);
                for (JsonLines.Line line = next(lines); line != null; line = next(lines)) {
                    if (!line.isBlank()) {
                        taker.take(file, line);
                    }
                }
            } catch (BrokenFileException e) {
                refused.accept(file, String.valueOf(e.getMessage()));
            }
        }
    }

    /** The share of all bytes that is behind; not a number where nobody knows how many there are. */
    double share() {
        return files.contains(STANDARD_INPUT) || all == 0 ? Double.NaN : Math.min(1, (double) behind / all);
    }

    private InputStream open(String file) {
        try {
            InputStream raw =
                    file.equals(STANDARD_INPUT) ? standardInput : new Counted(Files.newInputStream(Path.of(file)));
            BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return packed ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
        } catch (IOException | InvalidPathException e) {
            throw new BrokenFileException("It cannot be read; is the path that of a file?");
        }
    }

    private static JsonLines.@Nullable Line next(JsonLines lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new BrokenFileException("It cannot be read to its end: " + e.getMessage());
        }
    }

    private static long size(String file) {
        try {
            return file.equals(STANDARD_INPUT) ? 0 : Files.size(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    /** Takes the lines. */
    interface Taker {
        void take(String file, JsonLines.Line line) throws IOException;
    }

    /** A file that ends before its time. */
    private static final class BrokenFileException extends RuntimeException {

        BrokenFileException(String message) {
            super(message);
        }
    }

    /** Counts what is read. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            behind += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            behind += Math.max(0, count);
            return count;
        }
    }
}
