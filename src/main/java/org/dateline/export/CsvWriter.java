package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV (RFC 4180) in UTF-8, a header before them. */
final class CsvWriter<T> implements RowWriter<T> {

    private final Table<T> table;
    private final CSVPrinter printer;

    CsvWriter(Table<T> table, OutputStream out) {
        this.table = table;
        try {
            this.printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
            printer.printRecord(table.header());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(T row) {
        List<Column<T>> columns = table.columns();
        try {
            for (Column<T> column : columns) {
                printer.print(Cell.of(column.value().apply(row)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
