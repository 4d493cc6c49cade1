package org.dateline.extraction;

import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Tells what a source is said to have said: the part of the sentence before or behind source and cue. */
final class ReportContent {

    private static final int WINDOW = 80;

    private final WordKinds kinds;
    private final Tokens tokens;

    ReportContent(WordKinds kinds) {
        this.kinds = kinds;
        this.tokens = kinds.tokens();
    }

    /** The tokens of what is said, as far as the sentence tells. */
    SourcePhrase of(Sentence sentence, SourcePhrase source, int cueBegin, int cueEnd) {
        int begin = Math.min(source.begin(), cueBegin);
        int end = source.begin() > cueBegin ? source.end() : cueEnd;
        return isBefore(sentence, begin, end)
                ? new SourcePhrase(sentence.begin(), Math.max(sentence.begin() + 1, begin))
                : new SourcePhrase(Math.min(end, sentence.end() - 1), sentence.end());
    }

    private boolean isBefore(Sentence sentence, int begin, int end) {
        if (tokens.is(end, "that")
                || tokens.is(end, ":")
                || tokens.is(begin - 1, ";") && tells(end, sentence.end())
                || !kinds.is(begin - 1, WordKind.MARK | WordKind.QUOTED) && !tokens.is(begin, "according")) {
            return false;
        }
        boolean told = tells(Math.max(sentence.begin(), begin - WINDOW), begin);
        boolean lead = kinds.is(sentence.begin(), WordKind.PREPOSITION | WordKind.SUBORDINATOR)
                && !kinds.is(sentence.begin(), WordKind.QUOTED);
        return told && !(lead && tells(end, Math.min(sentence.end(), end + WINDOW)));
    }

    private boolean tells(int from, int end) {
        for (int i = from; i < end; i++) {
            if (kinds.is(i, WordKind.QUOTED | WordKind.AUXILIARY) || kinds.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
