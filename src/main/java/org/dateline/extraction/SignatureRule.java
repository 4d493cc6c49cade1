package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/** A name behind a dash, and nothing else up to the next quote or the end. {@code “We go on.” — Ana Ruiz} */
final class SignatureRule implements AttributionRule {

    private static final int LONGEST = 8;

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        int begin = signature(scene, scene.end());
        QuotedStretch next = scene.next();
        if (begin < 0
                && next != null
                && scene.page()
                        .isOneLine(scene.end(), scene.tokens().at(next.outer().begin()))) {
            begin = signature(scene, scene.tokens().at(next.outer().end()));
        }
        if (begin < 0) {
            return null;
        }
        int end = begin;
        while (scene.kinds().isName(end) || scene.kinds().is(end, WordKind.HONORIFIC)) {
            end++;
        }
        Actor actor = scene.page().resolver().resolve(new SourcePhrase(begin, end), scene.sentenceIndex(), null);
        return new Attribution.Attributed(
                actor.name(), actor.kind(), scene.tokens().passage(begin, end), null, ruleName(), false);
    }

    /** Index of the first token of the name behind a dash that begins here, -1 where there is none. */
    private static int signature(QuoteScene scene, int from) {
        if (!isDash(scene.tokens().word(from))
                || !scene.kinds().isName(from + 1) && !scene.kinds().is(from + 1, WordKind.HONORIFIC)) {
            return -1;
        }
        int limit = scene.page().paragraphEnd(scene.begin());
        int at = from + 1;
        while (at < limit
                && at < from + LONGEST
                && (scene.kinds().isName(at) || scene.kinds().is(at, WordKind.HONORIFIC))) {
            at++;
        }
        boolean ends = at >= limit
                || scene.kinds().is(at, WordKind.QUOTED)
                || scene.tokens().is(at, ",")
                || scene.tokens().is(at, ".")
                || scene.tokens().is(at, "(")
                || !scene.page().isOneLine(at - 1, at);
        return ends ? from + 1 : -1;
    }

    private static boolean isDash(String word) {
        return word.equals("―")
                || word.equals("—")
                || word.equals("–")
                || word.equals("-")
                || word.equals("--")
                || word.equals("~");
    }
}
