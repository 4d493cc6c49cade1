package org.dateline.bulk.spark;

import java.io.Serializable;

/** The part of a file that one task reads: what begins at or after {@code start} and before {@code end}. */
record FileSlice(String path, long start, long end) implements Serializable {

    static final long TO_THE_END = Long.MAX_VALUE;

    boolean isWhole() {
        return start == 0 && end == TO_THE_END;
    }
}
