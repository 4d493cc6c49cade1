package org.dateline.text;

/** What makes up a word: letters of every script with their marks, digits, soft hyphens. */
public final class Words {

    private static final char SOFT_HYPHEN = '\u00AD';

    private Words() {}

    public static boolean isWordPart(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == SOFT_HYPHEN
                || codePoint == '\u200D'
                || codePoint == '\u200C';
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** Never empty: where there is nothing but soft hyphens they stay. */
    static String plain(String text, int begin, int end) {
        boolean ordinary = true;
        for (int i = begin; i < end && ordinary; i++) {
            char c = text.charAt(i);
            ordinary = c < 128 || c != SOFT_HYPHEN && c != '\u2011' && (end - begin == 1 || !isApostrophe(c));
        }
        String word = text.substring(begin, end);
        if (ordinary) {
            return word;
        }
        String plain = word.replace("\u00AD", "")
                .replace('\u2011', '-')
                .replace('’', '\'')
                .replace('ʼ', '\'');
        return plain.isEmpty() ? word : plain;
    }

    static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    static boolean hasNoLowerCase(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }
}
