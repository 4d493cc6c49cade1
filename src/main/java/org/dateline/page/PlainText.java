package org.dateline.page;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A run of a page's characters as one line of a text: white space folded, control characters dropped. */
final class PlainText {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,31};");

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
                text.append(c);
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
        return c >= ' ' && c != 0x7F;
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
