package org.dateline.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.text.Tokens;

/**
 * Tells the language of a text. English shows by its small words, which costs next to nothing; only where they are rare
 * is the statistical detector asked. A text too short to tell counts as English.
 */
final class LanguageDetector {

    static final String ENGLISH = "en";

    private static final String MODEL = "/langdetect-183.bin";
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "was", "on", "with", "said", "by", "at", "from",
            "as", "it", "he", "his", "she", "her", "they", "be", "have", "has", "had", "were", "are", "this", "who",
            "which", "not", "but", "an", "will", "been", "their", "after", "or", "we", "you", "i");
    private static final int FEWEST_WORDS = 25;
    private static final int LOOKED_AT = 2000;
    private static final double ENGLISH_SHARE = 0.15;
    private static final double SURELY_OTHER = 1.5;
    private static final int LETTERS_FOR_DETECTOR = 4000;
    private static final Map<String, String> SHORT_CODES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> new Locale(code).getISO3Language(), code -> code, (a, b) -> a));

    /** ISO 639-1 code of the language where there is one, else ISO 639-3. */
    String detect(Tokens tokens) {
        int words = 0;
        int small = 0;
        for (int i = 0; i < tokens.size() && words < LOOKED_AT; i++) {
            if (tokens.startsWithLetter(i)) {
                words++;
                small += SMALL_WORDS.contains(tokens.lower(i)) ? 1 : 0;
            }
        }
        return small >= ENGLISH_SHARE * words || isTooShort(tokens, words) ? ENGLISH : ask(tokens.text());
    }

    /** Other scripts tell themselves, and some have no blanks between words. */
    private static boolean isTooShort(Tokens tokens, int words) {
        return words < FEWEST_WORDS && isLatin(tokens.text());
    }

    private static String ask(String text) {
        String start = text.substring(0, Math.min(text.length(), LETTERS_FOR_DETECTOR));
        Language[] ranked = Detector.predict(start);
        String code = List.of(ranked[0].getLang().split("-")).get(0);
        double english = Arrays.stream(ranked)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
        if (code.equals("eng") || english * SURELY_OTHER > ranked[0].getConfidence()) {
            return ENGLISH;
        }
        return SHORT_CODES.getOrDefault(code, code.equals("cmn") ? "zh" : code);
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    /** Loaded when the first text needs it. */
    private static final class Detector {

        private static final LanguageDetectorME ME = load();

        private static synchronized Language[] predict(String text) {
            return ME.predictLanguages(text);
        }

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("no language model " + MODEL);
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the language model", e);
            }
        }
    }
}
