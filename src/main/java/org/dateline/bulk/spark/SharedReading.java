package org.dateline.bulk.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.extraction.FactExtractor;
import org.dateline.reading.FactsJson;
import org.dateline.reading.Refusal;

/** The one reading of an executor: all its tasks share it, so the word lists are loaded once. */
final class SharedReading {

    /** What {@link #read} gives. */
    static final String SCHEMA = "facts STRING, reason STRING";

    private static final FactsJson FACTS = new FactsJson(new FactExtractor());

    private SharedReading() {}

    /** The facts of a text as {@code extract} prints them, or why there are none. */
    static Row read(String text) {
        try {
            return RowFactory.create(FACTS.ofText(null, text), null);
        } catch (RuntimeException | StackOverflowError e) {
            return RowFactory.create(null, Refusal.reason(e));
        }
    }
}
