package org.dateline.bulk.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.dateline.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** The rows of a slice, read as they are asked for; where the rest of a file cannot be read, the last row says why. */
final class SliceReader implements Iterator<Row>, AutoCloseable {

    private final FileSlice slice;
    private final InputFormat format;
    private final Configuration configuration;
    private final LongAccumulator found;
    private @Nullable Articles articles;
    private @Nullable Incoming next;
    private boolean ended;
    private long last;

    SliceReader(FileSlice slice, InputFormat format, Configuration configuration, LongAccumulator found) {
        this.slice = slice;
        this.format = format;
        this.configuration = configuration;
        this.found = found;
        this.last = slice.start();
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next.row();
        next = null;
        found.add(1);
        return row;
    }

    private @Nullable Incoming advance() {
        try {
            if (articles == null) {
                articles = format.open(slice, configuration);
            }
            Incoming incoming = articles.next();
            if (incoming == null) {
                end();
            } else {
                last = incoming.position();
            }
            return incoming;
        } catch (IOException | RuntimeException e) {
            end();
            return Incoming.refused(slice, last, null, "from here on the file cannot be read: " + Refusal.reason(e));
        }
    }

    private void end() {
        ended = true;
        close();
    }

    @Override
    public void close() {
        try (Articles open = articles) {
            articles = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
