package org.dateline.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Sha256;

/**
 * A key as its owner holds it, which only its owner does.
 *
 * <pre>
 * key    = "dateline_" id "_" secret
 * id     = 8 random bytes in hex          public: it finds the key in the store
 * secret = 32 random bytes in base64url   kept as its SHA-256
 * </pre>
 *
 * <p>A fast hash is right here: slow ones guard passwords, which can be guessed, and 256 random bits cannot.
 */
record KeyToken(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("dateline_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final int SHOWN = 4;

    static KeyToken make(SecureRandom random) {
        byte[] id = new byte[8];
        byte[] secret = new byte[32];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new KeyToken(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<KeyToken> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new KeyToken(form.group(1), form.group(2))) : Optional.empty();
    }

    /** The whole key, to be shown once. */
    String text() {
        return "dateline_" + id + "_" + secret;
    }

    String secretSha256() {
        return Sha256.of(secret);
    }

    /** By which its owner tells it from others. */
    String ending() {
        return secret.substring(secret.length() - SHOWN);
    }

    /** Without the secret, which belongs in no log. */
    @Override
    public String toString() {
        return "dateline_" + id + "_…";
    }
}
