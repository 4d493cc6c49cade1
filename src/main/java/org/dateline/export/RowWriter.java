package org.dateline.export;

import java.util.function.Consumer;

/** Writes rows one after the other as they come, and at the end what it still holds. */
interface RowWriter<T> extends Consumer<T> {

    void flush();
}
