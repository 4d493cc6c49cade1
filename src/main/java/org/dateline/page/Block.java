package org.dateline.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A paragraph of a page: one line of text, and the element that holds nothing else.
 *
 * @param linked how many of its characters are links
 */
record Block(String text, int linked, Element element) {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;,][\"'”’»)\\]]*");
    private static final int FEWEST_WORDS = 5;

    /** Whether somebody tells something: five words or more, and the mark that ends a sentence. */
    static boolean isSentence(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (words >= FEWEST_WORDS && (c == '.' || c == '!' || c == '?' || c == '…')) {
                return true;
            }
        }
        return false;
    }

    boolean isSentence() {
        return isSentence(text);
    }

    boolean isHeading() {
        return BlockSplitter.isHeading(element);
    }

    /** Whether it is there to be clicked: all of it is a link, or most of it and it is no sentence. */
    boolean isLink() {
        return linked >= text.length() - 3
                || linked * 10 >= text.length() * 6
                        && !SENTENCE_END.matcher(text).matches();
    }
}
