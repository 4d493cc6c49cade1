package org.dateline.page;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A run of a page's characters as one line of a text: white space folded, control characters dropped. Those from U+0080 on
 * are quotation marks and dashes of Windows-1252 that somebody took for Latin-1, and become these, as references to them do.
 */
final class PlainText {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,31};");

    private static final char FIRST_C1 = '\u0080';
    private static final char LAST_C1 = '\u009F';
    private static final char REPLACEMENT = '\uFFFD';
    /** What its bytes from 0x80 to 0x9F stand for; those that stand for nothing are replaced. */
    private static final String WINDOWS_1252 = new String(bytes(FIRST_C1, LAST_C1), Charset.forName("windows-1252"));

    private PlainText() {}

    /** The white space of HTML becomes one blank; no-break spaces and soft hyphens stay, but for those at the ends. */
    static String of(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isWhiteSpace(c)) {
                blank = true;
            } else if (isText(raw, i)) {
                if (blank && text.length() > 0) {
                    text.append(' ');
                }
                blank = false;
                text.append(c < FIRST_C1 || c > LAST_C1 ? c : WINDOWS_1252.charAt(c - FIRST_C1));
            }
        }
        return trimmed(text);
    }

    /** The same for what publishers put into JSON and attributes with its entities escaped once too often. */
    static String ofEscaped(String raw) {
        return of(ENTITY.matcher(raw).find() ? Parser.unescapeEntities(raw, false) : raw);
    }

    static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> isEdge((char) c));
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isText(CharSequence raw, int i) {
        char c = raw.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
        }
        return c < FIRST_C1 || c > LAST_C1 ? c >= ' ' && c != 0x7F : WINDOWS_1252.charAt(c - FIRST_C1) != REPLACEMENT;
    }

    private static byte[] bytes(int first, int last) {
        byte[] bytes = new byte[last - first + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }

    private static boolean isEdge(char c) {
        return isWhiteSpace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
    }

    private static String trimmed(CharSequence text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isEdge(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(begin, end).toString();
    }
}
