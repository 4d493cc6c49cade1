package org.dateline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places where a text names one actor. */
public final class Mentions {

    private Mentions() {}

    /** The first that words the name in full; else the first, null where there is none. */
    public static @Nullable Passage naming(List<Passage> mentions, String name) {
        return mentions.stream()
                .filter(mention -> plain(mention.words()).equals(plain(name)))
                .findFirst()
                .orElse(mentions.isEmpty() ? null : mentions.get(0));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").replace("\u00AD", "");
    }
}
