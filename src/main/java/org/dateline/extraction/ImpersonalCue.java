package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Passage;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds words that report something and tell nobody who does: "it was said", "was described as", "nobody called it". */
final class ImpersonalCue {

    private static final int NEAR = 5;
    private static final int GROUP = 4;
    private static final int REACH = 40;
    private static final Set<String> NAMING =
            Set.of("named", "titled", "entitled", "nicknamed", "dubbed", "listed", "found");
    private static final Set<String> BELIEF = Set.of("believed", "feared", "presumed", "thought", "understood");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

    private final QuotePage page;
    private final WordKinds kinds;
    private final Tokens tokens;

    ImpersonalCue(QuotePage page) {
        this.page = page;
        this.kinds = page.kinds();
        this.tokens = page.tokens();
    }

    /** The one that stands at a quote; null where none does. */
    @Nullable Passage beside(int begin, int end) {
        int sentence = page.sentences().get(page.sentenceOf(begin)).begin();
        for (int i = begin - 1; i >= sentence && i >= begin - NEAR; i--) {
            if (isImpersonal(i)) {
                return tokens.passage(i, i + 1);
            }
            if (!leadsOn(i)) {
                break;
            }
        }
        for (int i = end; i < end + NEAR && i < tokens.size(); i++) {
            if (isImpersonal(i)) {
                return tokens.passage(i, i + 1);
            }
            if (!kinds.is(i, WordKind.ADVERB | WordKind.AUXILIARY) && !tokens.is(i, ",") && !tokens.is(i, "it")) {
                break;
            }
        }
        return null;
    }

    /** The one that tells of harm behind it: "it was reported that five died", "five are believed to have died". */
    @Nullable Passage before(int harm) {
        int sentence = page.sentences().get(page.sentenceOf(harm)).begin();
        for (int i = harm - 1; i > Math.max(sentence, harm - REACH) && !tokens.is(i, ";"); i--) {
            boolean tells = kinds.is(i, WordKind.TELL) || BELIEF.contains(tokens.lower(i));
            if (tells && isImpersonal(i)) {
                return tokens.is(i + 1, "that") || isInfinitive(i + 1, harm) ? tokens.passage(i, i + 1) : null;
            }
        }
        return null;
    }

    private boolean isImpersonal(int cue) {
        return kinds.isCue(cue, WordKind.PAST | WordKind.PARTICIPLE)
                && !NAMING.contains(tokens.lower(cue))
                && (isPassive(cue) || isOfNobody(cue));
    }

    private boolean isPassive(int verb) {
        for (int i = verb - 1; i > verb - GROUP; i--) {
            if (kinds.is(i, WordKind.BE)) {
                return !tokens.is(verb + 1, "by");
            }
            if (!kinds.is(i, WordKind.ADVERB | WordKind.AUXILIARY | WordKind.NEGATION)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOfNobody(int verb) {
        return NOBODY.contains(tokens.lower(verb - 1)) || tokens.is(verb - 1, "one") && tokens.is(verb - 2, "no");
    }

    private boolean leadsOn(int token) {
        return kinds.is(token, WordKind.ADVERB | WordKind.DETERMINER | WordKind.OBJECT_PRONOUN)
                || tokens.is(token, "as")
                || tokens.is(token, "it")
                || tokens.is(token, "that")
                || tokens.is(token, ",")
                || tokens.is(token, ":");
    }

    private boolean isInfinitive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, "to") && !kinds.is(i, WordKind.AUXILIARY)) {
                return false;
            }
        }
        return true;
    }
}
