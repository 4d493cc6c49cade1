package org.dateline.ingest;

import org.dateline.reading.JsonLines;

/** A line of a file that holds an article. */
record ArticleLine(String file, JsonLines.Line line) {

    /** As it is named where it is refused. */
    String place() {
        return file + ", line " + line.number();
    }

    /** How much memory it takes, more or less. */
    int size() {
        return line.bytes().length;
    }
}
