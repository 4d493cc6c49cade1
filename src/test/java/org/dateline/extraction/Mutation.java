package org.dateline.extraction;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways in which a text arrives broken. */
enum Mutation {
    CURLY_QUOTES {
        @Override
        String apply(String text, Random random) {
            return text.replace('"', random.nextBoolean() ? '“' : '”').replace('\'', '’');
        }
    },
    STRAIGHT_QUOTES {
        @Override
        String apply(String text, Random random) {
            return text.replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'");
        }
    },
    QUOTE_ANYWHERE {
        @Override
        String apply(String text, Random random) {
            return inserted(text, random, "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "``", "''");
        }
    },
    EMOJI {
        @Override
        String apply(String text, Random random) {
            return inserted(text, random, "😀", "👩‍👧‍👦", "🇳🇱", "𝔘", "\uD83D", "\uDE00");
        }
    },
    STRANGE_CHARACTERS {
        @Override
        String apply(String text, Random random) {
            return inserted(
                    text, random, "\u0301", "\u00AD", "\u200B", "\u00A0", "\uFEFF", "\u2028", "\u0085", "İ", "ß", "ﬁ",
                    "م", "漢字", "0", "1,000", "%", "(", ")", "[", "—", "...", ":", "\t", "\n", "\n\n", " ");
        }
    },
    CARRIAGE_RETURNS {
        @Override
        String apply(String text, Random random) {
            return text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
        }
    },
    NO_PARAGRAPHS {
        @Override
        String apply(String text, Random random) {
            return text.replaceAll("\n+", random.nextBoolean() ? " " : "\n");
        }
    },
    DELETION {
        @Override
        String apply(String text, Random random) {
            int begin = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), begin + random.nextInt(40));
            return text.substring(0, begin) + text.substring(end);
        }
    },
    DUPLICATION {
        @Override
        String apply(String text, Random random) {
            int begin = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), begin + random.nextInt(80));
            return text.substring(0, end) + text.substring(begin);
        }
    },
    CUT {
        @Override
        String apply(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            return random.nextBoolean() ? text.substring(0, at) : text.substring(at);
        }
    },
    CASE {
        @Override
        String apply(String text, Random random) {
            int begin = random.nextInt(text.length() + 1);
            int end = begin + random.nextInt(text.length() - begin + 1);
            String part = text.substring(begin, end);
            String changed = random.nextBoolean() ? part.toUpperCase(Locale.ROOT) : part.toLowerCase(Locale.ROOT);
            return text.substring(0, begin) + changed + text.substring(end);
        }
    },
    SHUFFLED_WORDS {
        @Override
        String apply(String text, Random random) {
            return shuffled(text, " ", random);
        }
    },
    SHUFFLED_PARAGRAPHS {
        @Override
        String apply(String text, Random random) {
            return shuffled(text, "\n\n", random);
        }
    };

    abstract String apply(String text, Random random);

    /** A few of these changes, one after the other. */
    static String mutate(String text, Random random) {
        String mutated = text;
        for (int i = random.nextInt(6); i >= 0; i--) {
            mutated = values()[random.nextInt(values().length)].apply(mutated, random);
        }
        return mutated;
    }

    private static String inserted(String text, Random random, String... what) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0; i--) {
            changed.insert(random.nextInt(changed.length() + 1), what[random.nextInt(what.length)]);
        }
        return changed.toString();
    }

    private static String shuffled(String text, String between, Random random) {
        List<String> parts = Arrays.asList(text.split(between, -1));
        int begin = random.nextInt(parts.size());
        Collections.shuffle(parts.subList(begin, Math.min(parts.size(), begin + 30)), random);
        return String.join(between, parts);
    }
}
