package org.dateline.bulk.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.dateline.reading.LineReader;
import org.dateline.reading.LineReader.TextLine;
import org.jspecify.annotations.Nullable;

/** Articles as the rows of a Parquet file, its columns named as the fields of a line of JSON. */
final class ParquetArticles implements Articles {

    private final FileSlice slice;
    private final ParquetReader<Group> rows;
    private final LineReader reader = new LineReader();

    ParquetArticles(FileSlice slice, Configuration configuration) throws IOException {
        this.slice = slice;
        ParquetReader.Builder<Group> builder = ParquetReader.builder(new GroupReadSupport(), new Path(slice.path()))
                .withConf(configuration);
        this.rows = (slice.isWhole() ? builder : builder.withFileRange(slice.start(), slice.end())).build();
    }

    @Override
    public @Nullable Incoming next() throws IOException {
        Group row = rows.read();
        if (row == null) {
            return null;
        }
        long position = rows.getCurrentRowIndex();
        return Incoming.of(slice, position, null, () -> read(row, position));
    }

    private Incoming read(Group row, long position) {
        TextLine line = reader.check(ParquetJson.of(row));
        return Incoming.article(
                slice, position, PublicationReader.id(line), line.text(), PublicationReader.read(line.line()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
