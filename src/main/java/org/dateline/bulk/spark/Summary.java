package org.dateline.bulk.spark;

import org.apache.spark.sql.Row;

/**
 * What became of the articles of a run: each one read is new, known or refused.
 *
 * @param known of a text that the tables hold already, or that comes twice
 * @param characters of the new ones
 * @param passedOver records of a crawl that are no pages
 */
record Summary(long read, long created, long known, long refused, long characters, long passedOver) {

    static Summary of(Row counts) {
        long read = counts.<Long>getAs("read");
        long created = counts.<Long>getAs("created");
        long refused = counts.<Long>getAs("refused");
        return new Summary(
                read,
                created,
                read - created - refused,
                refused,
                counts.<Long>getAs("characters"),
                counts.<Long>getAs("passedOver"));
    }

    @Override
    public String toString() {
        return "%,d articles read: %,d new with %,d characters, %,d known, %,d refused; %,d other records passed over"
                .formatted(read, created, characters, known, refused, passedOver);
    }
}
