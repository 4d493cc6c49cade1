package org.dateline.extraction;

import org.dateline.fact.ActorKind;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The subject of the sentence that leads in. {@code Ana Ruiz was blunt. “It will take months.”} Forms: {@code X was
 * blunt. "Q."}; {@code And from X:} before the quote.
 */
final class LeadInRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        int index = scene.sentenceIndex() - 1;
        if (index < 0
                || scene.begin() != scene.sentence().begin()
                        && scene.begin() != scene.sentence().begin() + 1) {
            return null;
        }
        Sentence lead = scene.page().sentences().get(index);
        boolean colon = scene.tokens().is(lead.end() - 1, ":");
        boolean same = lead.paragraph() == scene.stretch().paragraph() && lead.begin() >= scene.gapBegin();
        if (!same && !(colon && lead.paragraph() == scene.stretch().paragraph() - 1)) {
            return null;
        }
        Report report = scene.page().mainReport(index, scene.begin());
        if (report != null) {
            return scene.carried(report.who(), this, !colon);
        }
        SourcePhrase subject = scene.page().subjects().main(lead.begin(), lead.end());
        if (subject == null) {
            return null;
        }
        Actor actor = scene.page().resolver().resolve(subject, index, scene.lastSpeaker());
        boolean canSpeak = actor.kind() == ActorKind.PERSON
                || scene.kinds().is(scene.page().resolver().head(subject), WordKind.PERSON | WordKind.BODY)
                || scene.kinds().is(subject.begin(), WordKind.PRONOUN)
                        && !scene.tokens().is(subject.begin(), "it");
        if (!canSpeak || scene.tokens().is(subject.begin(), "you")) {
            return null;
        }
        return new Attribution.Attributed(
                actor.name(),
                actor.kind(),
                scene.tokens().passage(subject.begin(), subject.end()),
                null,
                ruleName(),
                true);
    }
}
