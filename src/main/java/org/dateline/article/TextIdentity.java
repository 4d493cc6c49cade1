package org.dateline.article;

import org.dateline.text.Sha256;

/** What makes two texts the same: the SHA-256 of their UTF-8. */
public final class TextIdentity {

    private TextIdentity() {}

    public static String of(String text) {
        return Sha256.of(text);
    }
}
