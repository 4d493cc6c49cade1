package org.dateline.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.text.TextReader;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one at a time; what is over the limit is passed over and told. */
public final class JsonLines {

    /** The greatest length of a line in bytes: a text of the greatest size, each character escaped. */
    private static final int LIMIT = (int) (6 * TextReader.DEFAULT_LIMIT) + (1 << 20);

    private final InputStream in;
    private final int limit;
    private long number;
    private long offset;

    public JsonLines(InputStream in) {
        this(in, 0);
    }

    /** Lines of a stream that begins within its file. */
    public JsonLines(InputStream in, long offset) {
        this(in, LIMIT, offset);
    }

    JsonLines(InputStream in, int limit, long offset) {
        this.in = in;
        this.limit = limit;
        this.offset = offset;
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        long begin = offset;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (offset++; b >= 0 && b != '\n'; b = in.read(), offset++) {
            if (bytes.size() < limit) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return new Line(++number, begin, tooLong ? new byte[0] : bytes.toByteArray(), tooLong);
    }

    /** A line, counted from 1, and the byte it begins at, counted from 0. */
    public record Line(long number, long offset, byte[] bytes, boolean tooLong) {

        /** Its text, unless it is too long or no UTF-8. */
        public String text() {
            if (tooLong) {
                throw new IllegalArgumentException("the line is longer than " + LIMIT + " bytes");
            }
            return TextReader.decode(bytes);
        }

        public boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }
}
