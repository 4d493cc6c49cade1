package org.dateline.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.dateline.text.UnreadableTextException.Reason;

/** Takes bytes or characters as a text, or refuses them with a reason: the same checks at every door. */
public final class TextReader {

    /** The greatest size of a text where nobody set another: 2 MiB of UTF-8. */
    public static final long DEFAULT_LIMIT = 2L << 20;

    private final long limit;

    public TextReader(long limit) {
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }

    /** Decodes UTF-8 strictly; a byte order mark is no part of the text. */
    public String read(byte[] bytes) {
        if (bytes.length > limit) {
            throw tooLong();
        }
        return check(decode(bytes));
    }

    /** Gives the text back unchanged, or refuses it. */
    public String check(String text) {
        if (text.isBlank()) {
            throw new UnreadableTextException(Reason.BLANK, "The text is empty; send an article of at least one word.");
        }
        if (text.length() > limit || text.getBytes(StandardCharsets.UTF_8).length > limit) {
            throw tooLong();
        }
        for (int i = 0; i < text.length(); i++) {
            checkCharacter(text, i);
        }
        return text;
    }

    /** Line ends as LF; nothing else changes. */
    public static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Decodes UTF-8 strictly and checks nothing else. */
    public static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableTextException(
                    Reason.NOT_UTF8, "The input is not valid UTF-8; send it encoded as UTF-8.");
        }
    }

    public UnreadableTextException tooLong() {
        return new UnreadableTextException(
                Reason.TOO_LONG,
                "The text is longer than the limit of " + limit + " bytes of UTF-8; send a shorter one.");
    }

    private static void checkCharacter(String text, int index) {
        char c = text.charAt(index);
        if (isControl(c)) {
            throw refused("control character", c, index);
        }
        if (Character.isSurrogate(c) && !paired(text, index)) {
            throw refused("half a surrogate pair", c, index);
        }
    }

    /** The upper control range (U+0080 to U+009F) is let through: old news carries it where quotes were once. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F;
    }

    private static boolean paired(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static UnreadableTextException refused(String what, char c, int index) {
        return new UnreadableTextException(
                Reason.CONTROL_CHARACTER,
                "The text holds the %s U+%04X at offset %d; of control characters only tab and line ends are allowed."
                        .formatted(what, (int) c, index));
    }
}
