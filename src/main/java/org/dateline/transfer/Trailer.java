package org.dateline.transfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The last line of a file: how many rows each table has, and the checksums of its lines and of all between header and trailer. */
record Trailer(Map<String, Sum> tables, String sha256) {

    Trailer {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    static Trailer of(JsonNode line) {
        Map<String, Sum> tables = new LinkedHashMap<>();
        line.path("trailer")
                .path("tables")
                .forEachEntry((table, sum) -> tables.put(
                        table,
                        new Sum(sum.path("rows").asLong(-1), sum.path("sha256").asString(""))));
        return new Trailer(tables, line.path("trailer").path("sha256").asString(""));
    }

    Map<String, Object> line() {
        Map<String, Object> sums = new LinkedHashMap<>();
        tables.forEach((table, sum) -> sums.put(table, sum.line()));
        Map<String, Object> trailer = new LinkedHashMap<>();
        trailer.put("tables", sums);
        trailer.put("sha256", sha256);
        return Map.of("trailer", trailer);
    }

    long rows() {
        return tables.values().stream().mapToLong(Sum::rows).sum();
    }

    /** Tells what another has otherwise; empty where they are equal. */
    String differenceTo(Trailer other) {
        String tablesThatDiffer = tables.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.tables.get(entry.getKey())))
                .map(entry -> entry.getKey() + " (" + entry.getValue().rows() + " rows)")
                .collect(Collectors.joining(", "));
        return equals(other) || !tablesThatDiffer.isEmpty() ? tablesThatDiffer : "what is no row";
    }

    /** Of one table. */
    record Sum(long rows, String sha256) {

        private Map<String, Object> line() {
            Map<String, Object> sum = new LinkedHashMap<>();
            sum.put("rows", rows);
            sum.put("sha256", sha256);
            return sum;
        }
    }
}
