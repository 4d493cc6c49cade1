package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who is told to speak right behind the quote. {@code “The bridge is gone,” the mayor said.} Forms: {@code "Q," the
 * mayor said}; {@code "Q?" asked Ana Ruiz, a doctor}; {@code "Q," according to X}.
 */
final class CueBehindQuoteRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        Report report = scene.firstBehind();
        if (report == null
                || report.isSilence()
                || scene.isPutQuestion()
                || !isNext(scene, report)
                || !endsForCue(scene)) {
            return null;
        }
        return scene.speaker(report, this);
    }

    private boolean isNext(QuoteScene scene, Report report) {
        int begin = Math.min(report.sourceBegin(), report.cueBegin());
        int at = scene.end();
        while (at < begin
                && !scene.tokens().is(at, ".")
                && (scene.kinds().is(at, WordKind.MARK | WordKind.ADVERB)
                        || scene.tokens().is(at, "as"))) {
            at++;
        }
        return at == begin && !scene.tokens().is(begin - 1, ".") || at < begin && isApposed(scene, at, begin);
    }

    /** "the head of the clinic, Ana Ruiz, said": a description before the name that was taken. */
    private boolean isApposed(QuoteScene scene, int from, int begin) {
        SourcePhrase phrase = from < begin ? scene.page().subjects().phrases().beginningAt(from, begin) : null;
        return phrase != null && phrase.end() == begin - 1 && scene.tokens().is(begin - 1, ",");
    }

    private boolean endsForCue(QuoteScene scene) {
        char last = scene.lastCharacter();
        return last != '.'
                && last != ';'
                && last != ':'
                && (",?!—–-…".indexOf(last) >= 0
                        || scene.kinds().is(scene.end(), WordKind.MARK)
                        || scene.stretch().kind() == org.dateline.fact.QuoteKind.DIRECT);
    }
}
