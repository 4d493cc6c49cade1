package org.dateline.bulk.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.dateline.reading.JsonLines;
import org.dateline.reading.LineReader;
import org.dateline.reading.LineReader.TextLine;
import org.jspecify.annotations.Nullable;

/** Articles as lines of JSON; one that begins in another slice is left to it. */
final class JsonlArticles implements Articles {

    private final FileSlice slice;
    private final InputStream in;
    private final JsonLines lines;
    private final LineReader reader = new LineReader();

    private JsonlArticles(FileSlice slice, InputStream in, long offset) {
        this.slice = slice;
        this.in = in;
        this.lines = new JsonLines(in, offset);
    }

    static JsonlArticles open(FileSlice slice, Configuration configuration) throws IOException {
        Path path = new Path(slice.path());
        FSDataInputStream file = path.getFileSystem(configuration).open(path);
        CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
        InputStream plain = codec == null ? file : codec.createInputStream(file);
        if (slice.start() == 0) {
            return new JsonlArticles(slice, new BufferedInputStream(plain, 1 << 16), 0);
        }
        // From the byte before: where that ends a line, the slice begins with a whole one.
        file.seek(slice.start() - 1);
        JsonlArticles articles = new JsonlArticles(slice, new BufferedInputStream(plain, 1 << 16), slice.start() - 1);
        articles.lines.next();
        return articles;
    }

    @Override
    public @Nullable Incoming next() throws IOException {
        JsonLines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null || line.offset() >= slice.end()) {
            return null;
        }
        JsonLines.Line current = line;
        return Incoming.of(slice, current.offset(), null, () -> read(current));
    }

    private Incoming read(JsonLines.Line line) {
        TextLine read = reader.read(line);
        return Incoming.article(
                slice, line.offset(), PublicationReader.id(read), read.text(), PublicationReader.read(read.line()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
