package org.dateline.transfer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts lines and takes their checksums, those of each table and those of all. */
final class Tally implements Lines {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final MessageDigest all = sha256();

    Tally(Schema schema) {
        schema.tables().forEach(table -> parts.put(table.name(), new Part()));
    }

    @Override
    public void accept(@Nullable String table, byte[] line) {
        all.update(line);
        Part part = table == null ? null : parts.get(table);
        if (part != null) {
            part.rows++;
            part.digest.update(line);
        }
    }

    /** What was counted; to be asked once. */
    Trailer trailer() {
        Map<String, Trailer.Sum> sums = new LinkedHashMap<>();
        parts.forEach((table, part) -> sums.put(table, new Trailer.Sum(part.rows, hex(part.digest))));
        return new Trailer(sums, hex(all));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Part {
        private final MessageDigest digest = sha256();
        private long rows;
    }
}
