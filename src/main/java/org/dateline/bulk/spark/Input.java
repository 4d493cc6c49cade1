package org.dateline.bulk.spark;

import java.util.List;

/** What a run reads. */
record Input(InputFormat format, List<FileSlice> slices, long bytes) {

    Input {
        slices = List.copyOf(slices);
    }
}
