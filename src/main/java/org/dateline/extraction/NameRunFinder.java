package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Finds the runs of capitalised words of a sentence, with the small words that join them ("Bank of the South"). */
final class NameRunFinder {

    private static final Set<String> JOINERS = Set.of(
            "of", "the", "and", "for", "&", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la",
            "le", "los", "las", "el", "al", "bin", "ibn", "bint", "binti", "van", "von", "der", "den", "ter", "ten",
            "y", "e", "zu", "-", "'s", "'", "to", "on", "in", "against", "a", "ul", "ur", "ud", "abu", "ould", "vd");

    /** What ends the name of a company, and with it the run. */
    private static final Set<String> COMPANY_ENDS = Set.of("Inc.", "Corp.", "Ltd.", "LLC", "PLC", "Plc");

    /** No name is longer; a longer run is cut so that hostile text costs no more than news. */
    private static final int LONGEST = 40;

    List<NameRun> find(Tokens tokens, Sentence sentence) {
        List<NameRun> runs = new ArrayList<>();
        int i = sentence.begin();
        while (i < sentence.end()) {
            if (!isCapital(tokens, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            int next = next(tokens, end, sentence.end());
            while (next > 0 && next - i < LONGEST) {
                end = next + 1;
                next = next(tokens, end, sentence.end());
            }
            runs.add(new NameRun(i, end));
            i = end;
        }
        return runs;
    }

    /** The next capitalised token of the run that goes on at {@code from}, or 0. */
    private int next(Tokens tokens, int from, int end) {
        if (COMPANY_ENDS.contains(tokens.word(from - 1)) || tokens.is(from, "the")) {
            return 0;
        }
        for (int i = from; i < end && i < from + 3; i++) {
            if (isCapital(tokens, i) || i > from - 1 && isNumberIn(tokens, i)) {
                return i;
            }
            if (!JOINERS.contains(tokens.lower(i)) && !isPlural(tokens, i)) {
                return 0;
            }
        }
        return 0;
    }

    /** The apostrophe of "Drivers’ Federation", which may be a closing mark elsewhere. */
    private static boolean isPlural(Tokens tokens, int i) {
        return tokens.is(i, "’")
                && tokens.lower(i - 1).endsWith("s")
                && tokens.end(i - 1) == tokens.begin(i)
                && tokens.end(i) < tokens.begin(i + 1);
    }

    private static boolean isNumberIn(Tokens tokens, int i) {
        return tokens.startsWithDigit(i)
                && tokens.word(i).length() < 3
                && tokens.isCapitalised(i - 1)
                && tokens.end(i - 1) + 1 == tokens.begin(i);
    }

    static boolean isCapital(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
