package org.dateline.idempotency;

import java.nio.charset.StandardCharsets;
import org.dateline.text.Sha256;

/** The SHA-256 of some words: where one differs, so does it. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String... words) {
        Sha256 all = new Sha256();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            all.add((bytes.length + ":").getBytes(StandardCharsets.UTF_8)).add(bytes);
        }
        return all.hex();
    }
}
