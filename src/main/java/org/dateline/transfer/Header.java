package org.dateline.transfer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The first line of a file: what it is, and of which store.
 *
 * @param format of the file; another than ours cannot be read
 * @param schema the last migration of the store; rows fit only a store with the same
 * @param product the version that wrote it, to be told
 */
record Header(String format, int version, String schema, String product, String exportedAt) {

    private static final String FORMAT = "dateline-store";
    private static final int VERSION = 1;

    static Header of(String schema, String product, Instant now) {
        return new Header(FORMAT, VERSION, schema, product, now.toString());
    }

    static Header of(JsonNode line) {
        return new Header(
                line.path("format").asString(""),
                line.path("version").asInt(-1),
                line.path("schema").asString(""),
                line.path("product").asString(""),
                line.path("exportedAt").asString(""));
    }

    Map<String, Object> line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("format", format);
        line.put("version", version);
        line.put("schema", schema);
        line.put("product", product);
        line.put("exportedAt", exportedAt);
        return line;
    }

    /** Refuses a file whose rows would not fit. */
    void requireFor(String schemaOfStore) throws RefusedFileException {
        if (!format.equals(FORMAT) || version != VERSION) {
            throw new RefusedFileException("It is no export of this form of Dateline: its first line tells the format '"
                    + format + "' and version " + version + ", which must be '" + FORMAT + "' and " + VERSION + ".");
        }
        if (!schema.equals(schemaOfStore)) {
            throw new RefusedFileException("It holds a store of schema " + schema + ", written by Dateline " + product
                    + "; this version has schema " + schemaOfStore
                    + ". Import it with that version, or export it again with this one.");
        }
    }
}
