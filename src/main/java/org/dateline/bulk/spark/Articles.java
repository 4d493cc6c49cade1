package org.dateline.bulk.spark;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of a slice, one after the other. */
interface Articles extends Closeable {

    /** The next, be it refused, or null at the end; throws where the rest cannot be read. */
    @Nullable Incoming next() throws IOException;
}
