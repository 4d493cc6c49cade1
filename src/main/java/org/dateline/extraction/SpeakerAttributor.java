package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.dateline.text.Passage;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells who said each quote, or why that is left open: the first rule that knows decides. */
final class SpeakerAttributor {

    private final SpeechReader speechReader;
    private final List<AttributionRule> rules = List.of(
            new TurnRule(),
            new SignatureRule(),
            new CueBehindQuoteRule(),
            new CueBeforeQuoteRule(),
            new ReportedSentenceRule(),
            new ColonRule(),
            new SplitQuoteRule(),
            new LeadInRule(),
            new SameParagraphRule(),
            new NextCueInParagraphRule(),
            new ContinuedRule());

    SpeakerAttributor(SpeechReader speechReader) {
        this.speechReader = speechReader;
    }

    List<QuoteMention> attribute(Document document, Actors actors, List<Report> reports) {
        if (document.stretches().isEmpty() || document.sentences().isEmpty()) {
            return List.of();
        }
        Speech speech = speechReader.read(document, actors);
        QuotePage page = new QuotePage(document, speech.kinds(), reports, speech.resolver());
        List<QuoteMention> quotes = new ArrayList<>();
        for (QuotedStretch stretch : document.stretches()) {
            int begin = document.tokens().at(stretch.outer().begin());
            int end = document.tokens().at(stretch.outer().end());
            QuoteScene scene = new QuoteScene(page, quotes.size(), quotes, begin, end);
            Attribution speaker = attribute(scene);
            quotes.add(new QuoteMention(
                    quotes.size(),
                    new Passage(stretch.inner().of(document.text()), stretch.inner()),
                    stretch.kind(),
                    continued(scene, speaker),
                    stretch.paragraph() == Sentence.HEADLINE ? null : stretch.paragraph(),
                    speaker));
        }
        return quotes;
    }

    private Attribution attribute(QuoteScene scene) {
        for (AttributionRule rule : rules) {
            Attribution answer = rule.attribute(scene);
            if (answer != null) {
                return answer;
            }
        }
        return new Attribution.Open(OpenReason.NO_CUE, List.of());
    }

    /** Index of the quote whose speech this one goes on with: another sentence of it, or its next paragraph. */
    private static @Nullable Integer continued(QuoteScene scene, Attribution speaker) {
        QuoteMention quote = scene.quoteBefore();
        if (quote == null
                || scene.stretch().kind() != QuoteKind.DIRECT
                || quote.kind() != QuoteKind.DIRECT
                || !(speaker instanceof Attribution.Attributed who)
                || !(quote.speaker() instanceof Attribution.Attributed other)
                || !who.words().equals(other.words())) {
            return null;
        }
        boolean split = scene.previous() != null;
        boolean open = !scene.page().stretch(scene.index() - 1).closed();
        return split || open ? quote.index() : null;
    }
}
