package org.dateline.revision;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words without what an editor may change and mean the same: case, marks, space, the article before them. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");

    private Plain() {}

    static String of(@Nullable String words) {
        String plain = MARKS.matcher(words == null ? "" : words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(plain).replaceFirst("");
    }
}
