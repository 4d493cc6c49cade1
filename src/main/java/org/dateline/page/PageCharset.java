package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Tells what a page is written in from what it is said to be. As the HTML standard has it, ISO-8859-1 and ASCII are
 * Windows-1252, and a page that declares UTF-16 in bytes where that can be read is UTF-8. UTF-8 that is none is
 * Windows-1252, unless more of its letters are whole than broken.
 */
final class PageCharset {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<Charset> MISNOMERS = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
    private static final char BROKEN = '\uFFFD';

    private PageCharset() {}

    /** What whoever sent the page means by a charset. */
    static Charset ofTold(Charset told) {
        return MISNOMERS.contains(told) ? WINDOWS_1252 : told;
    }

    /** What a page means by a charset that stands in it, or is taken for granted; a byte order mark goes before it. */
    static Charset ofDeclared(Charset declared, byte[] bytes) {
        if (beginsWithMark(bytes)) {
            return declared;
        }
        Charset readable = declared.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : ofTold(declared);
        return fits(readable, bytes) ? readable : WINDOWS_1252;
    }

    /** False for bytes said to be UTF-8 that are not. */
    static boolean fits(Charset charset, byte[] bytes) {
        return !charset.equals(StandardCharsets.UTF_8) || isUtf8(bytes) || isMostlyUtf8(bytes);
    }

    private static boolean beginsWithMark(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == BROKEN).count();
        long foreign = text.chars().filter(c -> c > 0x7F).count();
        return foreign > 2 * broken;
    }
}
