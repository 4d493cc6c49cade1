package org.dateline.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Counts lines and takes their checksums, those of each table and those of all. */
final class Tally implements Lines {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Sha256 all = new Sha256();

    Tally(Schema schema) {
        schema.tables().forEach(table -> parts.put(table.name(), new Part()));
    }

    @Override
    public void accept(@Nullable String table, byte[] line) {
        all.add(line);
        Part part = table == null ? null : parts.get(table);
        if (part != null) {
            part.rows++;
            part.digest.add(line);
        }
    }

    /** What was counted; to be asked once. */
    Trailer trailer() {
        Map<String, Trailer.Sum> sums = new LinkedHashMap<>();
        parts.forEach((table, part) -> sums.put(table, new Trailer.Sum(part.rows, part.digest.hex())));
        return new Trailer(sums, all.hex());
    }

    private static final class Part {
        private final Sha256 digest = new Sha256();
        private long rows;
    }
}
