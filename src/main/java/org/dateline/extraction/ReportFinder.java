package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.Stance;
import org.dateline.text.Span;
import org.dateline.text.Tokens;

/** Finds where somebody is said to have said something. */
final class ReportFinder {

    /** The reports of a document, in the order of their cues. */
    List<Report> find(Document document, Speech speech) {
        return new ReportScan(document.sentences(), speech.kinds(), speech.resolver()).run();
    }

    /** The quotes whose speaker is told, as reports whose content is all they quote; then the other reports. */
    List<Report> withQuotes(Document document, List<QuoteMention> quotes, List<Report> reports) {
        Tokens tokens = document.tokens();
        List<Report> all = new ArrayList<>(quotes.size() + reports.size());
        int sentence = 0;
        for (QuoteMention quote : quotes) {
            Span quoted = quote.passage().span();
            int begin = tokens.at(quoted.begin());
            while (sentence + 1 < document.sentences().size()
                    && document.sentences().get(sentence).end() <= begin) {
                sentence++;
            }
            if (quote.speaker() instanceof Attribution.Attributed who) {
                int from = tokens.at(who.words().span().begin());
                int to = tokens.at(who.words().span().end());
                all.add(new Report(
                        from, to, to, to, sentence, begin, tokens.at(quoted.end()), who, Stance.ASSERTED, true));
            }
        }
        all.addAll(reports);
        return all;
    }
}
