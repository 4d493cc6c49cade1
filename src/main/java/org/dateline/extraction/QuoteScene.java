package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A quote with what stands around it, for the rules that tell its speaker.
 *
 * @param page the document and what was found in it
 * @param index of the quote's stretch
 * @param before the quotes before it, with their speakers
 * @param begin index of the token of its opening mark
 * @param end index after the token of its closing mark
 */
record QuoteScene(QuotePage page, int index, List<QuoteMention> before, int begin, int end) {

    private static final int REPORTS = 4;

    QuotedStretch stretch() {
        return page.stretch(index);
    }

    Tokens tokens() {
        return page.kinds().tokens();
    }

    WordKinds kinds() {
        return page.kinds();
    }

    /** The stretch before this one in its paragraph. */
    @Nullable QuotedStretch previous() {
        return index > 0 && page.stretch(index - 1).paragraph() == stretch().paragraph()
                ? page.stretch(index - 1)
                : null;
    }

    /** The stretch behind this one in its paragraph. */
    @Nullable QuotedStretch next() {
        return index + 1 < page.size()
                        && page.stretch(index + 1).paragraph() == stretch().paragraph()
                ? page.stretch(index + 1)
                : null;
    }

    /** Index of the first token behind the quote before this one, or of the paragraph. */
    int gapBegin() {
        QuotedStretch previous = previous();
        return previous == null
                ? page.paragraphBegin(begin)
                : tokens().at(previous.outer().end());
    }

    /** Index after the last token before the next quote, or of the paragraph. */
    int gapEnd() {
        QuotedStretch next = next();
        return next == null
                ? page.paragraphEnd(begin)
                : tokens().at(next.outer().begin());
    }

    Sentence sentence() {
        return page.sentences().get(sentenceIndex());
    }

    int sentenceIndex() {
        return page.sentenceOf(begin);
    }

    /** The first report that begins behind the quote and before the next one; null where there is none. */
    @Nullable Report firstBehind() {
        int at = page.firstReportFrom(end);
        return at < page.reports().size() && page.reports().get(at).cueBegin() < gapEnd()
                ? page.reports().get(at)
                : null;
    }

    /** The nearest report before the quote, in its sentence, that can reach it; null where there is none. */
    @Nullable Report nearestBefore(java.util.function.Predicate<Report> fits) {
        int sentence = sentenceIndex();
        int at = page.firstReportFrom(begin) - 1;
        for (int i = at; i >= 0 && i > at - REPORTS && page.reports().get(i).sentence() == sentence; i--) {
            if (fits.test(page.reports().get(i))) {
                return page.reports().get(i);
            }
        }
        return null;
    }

    /** Last character of the words quoted. */
    char lastCharacter() {
        return tokens().text().charAt(stretch().inner().end() - 1);
    }

    /** The quote before this one; null at the first. */
    @Nullable QuoteMention quoteBefore() {
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    /** The report's source as the speaker by a rule. */
    Attribution speaker(Report report, AttributionRule rule) {
        Attribution.Attributed who = report.who();
        return new Attribution.Attributed(who.name(), who.kind(), who.words(), who.cue(), rule.name(), who.inferred());
    }

    /** The speaker of an earlier quote, carried over. */
    Attribution carried(Attribution.Attributed who, AttributionRule rule, boolean inferred) {
        return new Attribution.Attributed(
                who.name(), who.kind(), who.words(), who.cue(), rule.name(), inferred || who.inferred());
    }
}
