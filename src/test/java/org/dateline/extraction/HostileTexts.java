package org.dateline.extraction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts made to hurt, each as long as asked for; all begin like news, so that they are read for facts. */
public final class HostileTexts {

    private static final String NEWS = """
            Flood hits the town

            At least 12 people were killed and 30 injured when the river flooded the town on Monday, the mayor said.

            """;

    private HostileTexts() {}

    /** By name; each has about {@code length} characters. */
    public static Map<String, String> of(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("straight quote marks", filled("\"", length));
        texts.put("opening quote marks", filled("“", length));
        texts.put("closing quote marks", filled("”", length));
        texts.put("apostrophes", filled("'", length));
        texts.put("single opening marks", filled("‘", length));
        texts.put("quote marks and blanks", filled("\" ", length));
        texts.put("quote marks and letters", filled("\"a\" ", length));
        texts.put("single marks and letters", filled(" 'a b", length));
        texts.put("low marks, a line each", filled("„we\n", length));
        texts.put("mixed marks, a line each", filled("„we\n“we\n«we\n", length));
        texts.put("one sentence of words", filled("the people of the town ", length));
        texts.put("one sentence of killed people", filled("three people were killed and ", length));
        texts.put("one sentence of rumours", filled("it was reported that three died and ", length));
        texts.put("one breath of names", numbered("John Name", " and ", length) + "came. \"We go on,\" he said.");
        texts.put("they said", filled("Ann Lee and Bo Li came. \"We go on and on,\" they said. ", length));
        texts.put("one sentence of commas", filled("a man, ", length));
        texts.put("one sentence of speakers", filled("John Smith said and ", length));
        texts.put("one sentence of numbers", filled("12 ", length));
        texts.put("number words", filled("hundred ", length));
        texts.put("capitalised words", filled("Smith ", length));
        texts.put("capitalised words that differ", numbered("Name", " ", length));
        texts.put("full names that differ", numbered("John Name", " said. ", length));
        texts.put("surnames with a title", numbered("Mr Name", " said he was killed. ", length));
        texts.put("organisations that differ", numbered("The Name", " Ministry said. ", length));
        texts.put("acronyms", filled("The Big River Company (BRC) said. ", length));
        texts.put("he said", filled("\"We go on and on,\" he said. ", length));
        texts.put("quotes that nobody says", filled("\"We go on and on for long.\" ", length));
        texts.put("quotes of paragraphs", filled("“We go on and on for long.\n\n", length));
        texts.put("casualties", filled("Three people were killed. ", length));
        texts.put("casualties that differ", numbered("The fire ", " killed three people in Paris. ", length));
        texts.put("brackets that open", filled("(", length));
        texts.put("nested brackets", "(".repeat(length / 2) + ")".repeat(length / 2));
        texts.put("nested quotes", filled("“He said ‘", length));
        texts.put("no blanks", filled("abcdefghij", length));
        texts.put("no blanks, capitals", filled("ABCDEFGHIJ", length));
        texts.put("no blanks, digits", filled("1234567890", length));
        texts.put("digits and commas", filled("1,", length));
        texts.put("hyphens", filled("a-", length));
        texts.put("dots", filled(".", length));
        texts.put("initials", filled("A. ", length));
        texts.put("initials without blanks", filled("A.", length));
        texts.put("dashes", filled("—", length));
        texts.put("line ends", filled("\n", length));
        texts.put("one word a line", filled("word\n", length));
        texts.put("one word a paragraph", filled("Word\n\n", length));
        texts.put("carriage returns", filled("a\r", length));
        texts.put("blanks", filled(" ", length) + "end");
        texts.put("combining marks", filled("\u0301", length));
        texts.put("emoji", filled("😀", length));
        texts.put("transcript", filled("SMITH: We go on.\n\n", length));
        return texts;
    }

    private static String filled(String unit, int length) {
        return NEWS + unit.repeat(length / unit.length());
    }

    private static String numbered(String before, String after, int length) {
        StringBuilder text = new StringBuilder(NEWS);
        for (int i = 0; text.length() < length; i++) {
            text.append(before).append(letters(i)).append(after);
        }
        return text.toString();
    }

    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
