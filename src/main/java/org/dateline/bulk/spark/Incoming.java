package org.dateline.bulk.spark;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.article.Publication;
import org.dateline.article.TextIdentity;
import org.dateline.reading.Refusal;
import org.dateline.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of the input: an article, its line ends as LF, or why there is none.
 *
 * @param position the byte it begins at, in Parquet the row, both counted from 0
 * @param passedOver how many records before it are no articles at all, such as the images of a crawl
 */
record Incoming(
        String input,
        long position,
        @Nullable String id,
        @Nullable String text,
        Publication publication,
        @Nullable Instant crawledAt,
        @Nullable String reason,
        long passedOver) {

    /** As Spark holds it; {@code key} is the same for the same text, and for nothing else. */
    static final StructType SCHEMA = StructType.fromDDL("key STRING, input STRING, position BIGINT, id STRING,"
            + " text STRING, url STRING, source STRING, publishedOn DATE, authors ARRAY<STRING>, section STRING,"
            + " crawledAt TIMESTAMP, reason STRING, passedOver BIGINT");

    /** What that reading gives, or why it gives nothing. */
    static Incoming of(FileSlice slice, long position, @Nullable String id, Callable<Incoming> reading) {
        try {
            return reading.call();
        } catch (Exception | StackOverflowError e) {
            return refused(slice, position, id, Refusal.reason(e));
        }
    }

    static Incoming article(FileSlice slice, long position, @Nullable String id, String text, Publication publication) {
        return new Incoming(slice.path(), position, id, TextReader.withLineFeeds(text), publication, null, null, 0);
    }

    static Incoming refused(FileSlice slice, long position, @Nullable String id, String reason) {
        return new Incoming(slice.path(), position, id, null, Publication.UNKNOWN, null, reason, 0);
    }

    static Incoming passedOver(FileSlice slice, long position, long count) {
        return new Incoming(slice.path(), position, null, null, Publication.UNKNOWN, null, null, count);
    }

    Incoming crawledAt(Instant moment) {
        return new Incoming(input, position, id, text, publication, moment, reason, passedOver);
    }

    Row row() {
        return RowFactory.create(
                text == null ? String.join("#", input, position + "", reason) : TextIdentity.of(text),
                input,
                position,
                id,
                text,
                publication.sourceUrl(),
                publication.sourceName(),
                publication.publishedOn(),
                publication.authors().toArray(String[]::new),
                publication.section(),
                crawledAt,
                reason,
                passedOver);
    }
}
