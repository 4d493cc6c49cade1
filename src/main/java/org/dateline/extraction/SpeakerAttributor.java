package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.QuoteKind;
import org.dateline.text.Passage;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells who said each quote, or why that is left open: the first rule that knows decides. */
final class SpeakerAttributor {

    private static final int SCARE_WORDS = 2;

    private final List<AttributionRule> rules = List.of(
            new TurnRule(),
            new SignatureRule(),
            new CueBehindQuoteRule(),
            new CueBeforeQuoteRule(),
            new ReportedSentenceRule(),
            new ThoughtBeforeQuoteRule(),
            new SameBreathRule(),
            new ColonRule(),
            new SplitQuoteRule(),
            new LeadInRule(),
            new SameParagraphRule(),
            new NextCueInParagraphRule(),
            new ContinuedRule(),
            new ReportedParagraphRule());
    private final LaterParagraphRule laterParagraph = new LaterParagraphRule();

    List<QuoteMention> attribute(Document document, Speech speech, List<Report> reports) {
        if (document.stretches().isEmpty() || document.sentences().isEmpty()) {
            return List.of();
        }
        QuotePage page = new QuotePage(document, speech.kinds(), reports, speech.resolver());
        OpenSpeakers openSpeakers = new OpenSpeakers(page);
        List<QuoteMention> quotes = new ArrayList<>();
        for (int i = 0; i < document.stretches().size(); i++) {
            QuotedStretch stretch = document.stretches().get(i);
            int begin = document.tokens().at(stretch.outer().begin());
            int end = document.tokens().at(stretch.outer().end());
            QuoteScene scene = new QuoteScene(page, i, quotes, begin, end);
            Attribution told = attribute(scene);
            if (isScare(stretch, scene, told)) {
                continue;
            }
            Attribution speaker = told instanceof Attribution.Attributed who
                    ? openSpeakers.doubted(who)
                    : openSpeakers.ofQuote(scene.begin(), scene.end());
            quotes.add(new QuoteMention(
                    quotes.size(),
                    new Passage(stretch.inner().of(document.text()), stretch.inner()),
                    stretch.kind(),
                    continued(scene, speaker),
                    stretch.paragraph() == Sentence.HEADLINE ? null : stretch.paragraph(),
                    stretch.rule().ruleName(),
                    speaker));
        }
        return laterParagraph.attribute(quotes, document.text());
    }

    /** A word or two in marks that nobody is said to have used: the reporter keeps a distance and quotes nobody. */
    private static boolean isScare(QuotedStretch stretch, QuoteScene scene, Attribution speaker) {
        boolean told = speaker instanceof Attribution.Attributed who && !who.inferred();
        return !told && stretch.kind() == QuoteKind.FRAGMENT && scene.end() - scene.begin() <= SCARE_WORDS + 2;
    }

    private Attribution attribute(QuoteScene scene) {
        for (AttributionRule rule : rules) {
            Attribution answer = rule.attribute(scene);
            if (answer != null) {
                return answer;
            }
        }
        return Attribution.Open.unreported();
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
        boolean open =
                scene.index() > 0 && !scene.page().stretch(scene.index() - 1).closed();
        return split || open ? quote.index() : null;
    }
}
