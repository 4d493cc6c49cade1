package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Breaks a body: its bytes, its encoding, its JSON, its size. */
record BodyBreaker(Dice dice) {

    /** More than the server of these tests takes of anything. */
    private static final int HUGE = 300_000;

    private static final List<UnaryOperator<byte[]>> ENCODINGS = List.of(
            body -> text(body).getBytes(UTF_16),
            body -> text(body).getBytes(ISO_8859_1),
            body -> ("\ufeff" + text(body)).getBytes(UTF_8),
            body -> text(body).replace("a", "\u00ff").getBytes(ISO_8859_1),
            body -> text(body).replaceAll("[.]", "\ud83c").getBytes(UTF_16));

    byte[] broken(byte[] body) {
        return switch (dice.below(8)) {
            case 0 -> Arrays.copyOf(body, dice.below(body.length + 1));
            case 1 -> flipped(body);
            case 2 -> dice.one(ENCODINGS).apply(body);
            case 3 -> huge(body);
            case 4 -> nested();
            case 5 -> inserted(body);
            default -> dice.one(Oddities.BODIES).getBytes(UTF_8);
        };
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        for (int i = 1 + dice.below(8); i > 0 && body.length > 0; i--) {
            flipped[dice.below(body.length)] = (byte) dice.below(256);
        }
        return flipped;
    }

    private byte[] huge(byte[] body) {
        String unit = dice.one(List.of("x", " ", "\u201c", "Two men died. ", "<p>", "\\u0041", "a\n\n"));
        return (text(body) + unit.repeat(HUGE / unit.length())).getBytes(UTF_8);
    }

    private byte[] nested() {
        String open = dice.one(List.of("[", "{\"text\":", "{\"@graph\":[", "<div>", "<b><p>", "{\"authors\":[", "("));
        return open.repeat(1 + dice.below(20_000)).getBytes(UTF_8);
    }

    private byte[] inserted(byte[] body) {
        StringBuilder text = new StringBuilder(text(body));
        for (int i = 1 + dice.below(4); i > 0; i--) {
            text.insert(dice.below(text.length() + 1), dice.one(Oddities.SNIPPETS));
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String text(byte[] body) {
        return new String(body, UTF_8);
    }
}
