package org.dateline.extraction;

import org.dateline.fact.ActorKind;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Where a person is named: the mentions of the article's persons, and names that carry an age ("Ann Lee, 34,"). */
final class VictimNames {

    private static final int MOST_WORDS = 6;

    /** For each token the end of the name that begins there, or 0. */
    int[] read(Document document, Actors actors) {
        Tokens tokens = document.tokens();
        int[] ends = new int[tokens.size()];
        for (NamedMention mention : actors.mentions()) {
            if (mention.actor().kind() == ActorKind.PERSON) {
                ends[mention.begin()] = mention.end();
            }
        }
        document.sentences().forEach(sentence -> addNamesWithAges(tokens, sentence, ends));
        return ends;
    }

    private static void addNamesWithAges(Tokens tokens, Sentence sentence, int[] ends) {
        for (int i = sentence.begin(); i + 1 < sentence.end(); i++) {
            if (tokens.is(i, ",") && isAge(tokens, i + 1)) {
                addNameBefore(tokens, sentence.begin(), i, ends);
            }
        }
    }

    private static boolean isAge(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
        String after = tokens.lower(at + 1);
        return digits
                        && (after.equals(",")
                                || after.equals(".")
                                || after.equals("of")
                                || after.equals("and")
                                || after.equals("was"))
                || tokens.is(at, "age")
                || tokens.is(at, "aged");
    }

    private static void addNameBefore(Tokens tokens, int first, int end, int[] ends) {
        int begin = end;
        while (begin > first && end - begin < MOST_WORDS && isNamePart(tokens, begin - 1)) {
            begin--;
        }
        for (int i = begin; i < end; i++) {
            if (ends[i] > i) {
                return;
            }
        }
        if (end - begin >= 2) {
            ends[begin] = end;
        }
    }

    private static boolean isNamePart(Tokens tokens, int at) {
        return tokens.isCapitalised(at) && tokens.startsWithLetter(at);
    }
}
