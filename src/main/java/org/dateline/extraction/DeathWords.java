package org.dateline.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Tells whether an article opens with a death: "slain", "fatally", "murder", but not "attempted murder". */
final class DeathWords {

    private static final int OPENING = 6;

    private final Set<String> words = new HashSet<>();

    DeathWords() {
        WordLists.rows("casualty-deaths.txt").forEach(row -> words.add(row[0]));
    }

    boolean open(Document document) {
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size() && i < OPENING; i++) {
            for (int t = sentences.get(i).begin(); t < sentences.get(i).end(); t++) {
                if (words.contains(document.tokens().lower(t)) && !isAttempt(document.tokens(), t)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAttempt(Tokens tokens, int token) {
        return tokens.lower(token - 1).startsWith("attempt");
    }
}
