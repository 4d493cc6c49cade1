package org.dateline.extraction;

import java.util.List;

/** Reads the quotes of a short text as the extractor does; {@code /} stands between paragraphs. */
final class QuoteReading {

    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final ActorFinder ACTORS = new ActorFinder(new Gazetteer());
    private static final SpeechReader SPEECH = new SpeechReader();
    private static final ReportFinder REPORTS = new ReportFinder();
    private static final SpeakerAttributor SPEAKERS = new SpeakerAttributor();

    private QuoteReading() {}

    static Document document(String text) {
        return DOCUMENTS.read(text.replace(" / ", "\n\n"));
    }

    static List<QuoteMention> quotes(String text) {
        Document document = document(text);
        Speech speech = SPEECH.read(document, ACTORS.find(document));
        return SPEAKERS.attribute(document, speech, REPORTS.find(document, speech));
    }

    static List<Report> reports(String text) {
        Document document = document(text);
        return REPORTS.find(document, SPEECH.read(document, ACTORS.find(document)));
    }

    /** The words for the speaker of the last quote where a rule told them; "" where it did not. */
    static String speaker(String text, String rule) {
        List<QuoteMention> quotes = quotes(text);
        return !quotes.isEmpty()
                        && quotes.get(quotes.size() - 1).speaker() instanceof Attribution.Attributed who
                        && who.rule().equals(rule)
                ? who.words().words()
                : "";
    }

    /** What the speaker of the last quote resolves to; "" where that is open or unnamed. */
    static String name(String text) {
        List<QuoteMention> quotes = quotes(text);
        return !quotes.isEmpty()
                        && quotes.get(quotes.size() - 1).speaker() instanceof Attribution.Attributed who
                        && who.name() != null
                ? who.name()
                : "";
    }
}
