package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The subject or the sender of words that end in a colon before the quote. {@code The mayor had one answer: “We go
 * on.”} Forms: {@code The mayor had one answer: "Q"}; {@code And from Ana Ruiz: "Q"}; {@code Ruiz -- "Q" -- agreed}.
 */
final class ColonRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        int mark = scene.begin() - 1;
        int begin = scene.sentence().begin();
        if (mark <= begin) {
            return null;
        }
        if (scene.tokens().is(mark, ":")) {
            return speaker(scene, subject(scene, begin, mark));
        }
        boolean dash = scene.tokens().is(mark, "--")
                || scene.tokens().is(mark, "—")
                || scene.tokens().is(mark, "–");
        return dash && scene.kinds().isName(mark - 1) && scene.kinds().isName(mark - 2)
                ? speaker(scene, scene.page().subjects().phrases().endingAt(mark - 1, begin))
                : null;
    }

    private @Nullable SourcePhrase subject(QuoteScene scene, int begin, int colon) {
        for (int i = Math.max(begin, colon - 12); i < colon; i++) {
            boolean from = scene.tokens().is(i, "from") || scene.tokens().is(i, "by");
            SourcePhrase behind = from ? scene.page().subjects().after(i + 1, colon) : null;
            if (behind != null && behind.end() == colon) {
                return behind;
            }
        }
        return scene.page().subjects().main(begin, colon);
    }

    private @Nullable Attribution speaker(QuoteScene scene, @Nullable SourcePhrase phrase) {
        return phrase == null ? null : scene.inferred(phrase, scene.sentenceIndex(), this);
    }
}
