package org.dateline.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as a client would, and undoes what the README says was done to its cells. */
final class Csv {

    private Csv() {}

    /** The rows, each as its cells by their columns, without guards. */
    static List<Map<String, String>> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            return parser.getRecords().stream().map(Csv::row).toList();
        }
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    static List<String> several(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" \\| ", -1))
                        .map(part -> part.replaceAll("\\\\(.)", "$1"))
                        .toList();
    }

    private static Map<String, String> row(CSVRecord cells) {
        Map<String, String> row = new LinkedHashMap<>();
        cells.toMap().forEach((column, cell) -> row.put(column, unguarded(cell)));
        return row;
    }
}
