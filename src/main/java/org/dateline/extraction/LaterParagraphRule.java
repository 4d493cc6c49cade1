package org.dateline.extraction;

import java.util.List;
import org.dateline.fact.QuoteKind;

/**
 * The last paragraph of a speech tells who speaks in those before it, which nothing closes. {@code “We are tired of it.
 * / “But we will go on,” Ana Ruiz said.}
 */
final class LaterParagraphRule implements NamedRule {

    /** The quotes, each unclosed one by the speaker of the paragraph behind it. */
    List<QuoteMention> attribute(List<QuoteMention> quotes, String text) {
        for (int i = quotes.size() - 2; i >= 0; i--) {
            QuoteMention quote = quotes.get(i);
            QuoteMention next = quotes.get(i + 1);
            if (!isTold(quote)
                    && isUnclosed(quote, text)
                    && goesOn(quote, next)
                    && next.speaker() instanceof Attribution.Attributed who) {
                quotes.set(i, quote.by(who.by(ruleName(), true)));
                quotes.set(i + 1, next.continuing(i));
            }
        }
        return quotes;
    }

    private static boolean isTold(QuoteMention quote) {
        return quote.speaker() instanceof Attribution.Attributed who
                && (!who.inferred() || who.rule().equals(TurnRule.NAME));
    }

    private static boolean goesOn(QuoteMention quote, QuoteMention next) {
        return quote.paragraph() != null
                && next.paragraph() != null
                && next.paragraph() - quote.paragraph() == 1
                && next.kind() == QuoteKind.DIRECT;
    }

    private static boolean isUnclosed(QuoteMention quote, String text) {
        int after = quote.passage().span().end();
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\u00a0')) {
            after++;
        }
        return quote.kind() == QuoteKind.DIRECT
                && (after >= text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r');
    }
}
