package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as lines of JSON, each as the JSON API gives it. */
final class NdjsonWriter<T> implements RowWriter<T> {

    private final Table<T> table;
    private final JsonMapper mapper;
    private final OutputStream out;

    NdjsonWriter(Table<T> table, JsonMapper mapper, OutputStream out) {
        this.table = table;
        this.mapper = mapper;
        this.out = out;
    }

    @Override
    public void accept(T row) {
        try {
            out.write(mapper.writeValueAsBytes(table.json().apply(row)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
