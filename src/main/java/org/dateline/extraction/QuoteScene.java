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

    /** "Asked by a reporter: 'Q?', X said": whether the quote is a question put to whoever speaks behind it. */
    boolean isPutQuestion() {
        return tokens().is(sentence().begin(), "asked")
                && sentence().begin() < begin
                && lastCharacter() == '?'
                && gapBegin() <= sentence().begin();
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
        return report.who().by(rule.ruleName(), report.who().inferred());
    }

    /** The speaker of an earlier quote, carried over. */
    Attribution carried(Attribution.Attributed who, AttributionRule rule, boolean inferred) {
        return who.by(rule.ruleName(), inferred || who.inferred());
    }

    /** Whoever a phrase means, where the text only suggests that they speak. */
    Attribution inferred(SourcePhrase phrase, int sentence, AttributionRule rule) {
        Actor actor = page.resolver().resolve(phrase, sentence, lastSpeaker());
        return new Attribution.Attributed(
                actor.name(),
                actor.kind(),
                tokens().passage(phrase.begin(), phrase.end()),
                null,
                rule.ruleName(),
                true);
    }

    /** Who said the quote before this one; null where that is open. */
    @Nullable LastSpeaker lastSpeaker() {
        QuoteMention quote = quoteBefore();
        if (quote == null || !(quote.speaker() instanceof Attribution.Attributed who)) {
            return null;
        }
        int at = tokens().at(who.words().span().begin());
        SourcePhrase phrase = new SourcePhrase(
                at, Math.max(at + 1, tokens().at(who.words().span().end())));
        int sentence = page.sentenceOf(tokens().at(quote.passage().span().begin()));
        return page.resolver().spoken(phrase, new Actor(who.kind(), who.name()), sentence);
    }
}
