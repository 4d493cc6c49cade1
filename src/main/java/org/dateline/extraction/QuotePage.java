package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A document with its reports, looked up by place. */
final class QuotePage {

    private static final int REPORTS = 4;

    private final Document document;
    private final WordKinds kinds;
    private final List<Report> reports;
    private final SubjectFinder subjects;
    private final SourceResolver resolver;

    QuotePage(Document document, WordKinds kinds, List<Report> reports, SourceResolver resolver) {
        this.document = document;
        this.kinds = kinds;
        this.reports = reports;
        this.subjects = new SubjectFinder(kinds);
        this.resolver = resolver;
    }

    WordKinds kinds() {
        return kinds;
    }

    List<Report> reports() {
        return reports;
    }

    List<Sentence> sentences() {
        return document.sentences();
    }

    SubjectFinder subjects() {
        return subjects;
    }

    SourceResolver resolver() {
        return resolver;
    }

    int size() {
        return document.stretches().size();
    }

    QuotedStretch stretch(int index) {
        return document.stretches().get(index);
    }

    /** Index of the first report whose cue begins at or behind a token. */
    int firstReportFrom(int token) {
        int low = 0;
        int high = reports.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reports.get(middle).cueBegin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last report of a sentence before a token that can tell a fact and is not told inside another; else null. */
    @Nullable Report mainReport(int sentence, int token) {
        int at = firstReportFrom(token) - 1;
        for (int i = at; i >= 0 && i > at - REPORTS && reports.get(i).sentence() == sentence; i--) {
            boolean nested = i > 0
                    && reports.get(i - 1).sentence() == sentence
                    && reports.get(i - 1).covers(reports.get(i).sourceBegin());
            if (!nested && reports.get(i).telling()) {
                return reports.get(i);
            }
        }
        return null;
    }

    /** Index of the sentence that holds a token, or of the next one. */
    int sentenceOf(int token) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int paragraphBegin(int token) {
        return kinds.tokens().at(paragraph(token).begin());
    }

    int paragraphEnd(int token) {
        return kinds.tokens().at(paragraph(token).end());
    }

    private org.dateline.text.Span paragraph(int token) {
        int index = sentences().get(sentenceOf(token)).paragraph();
        Layout layout = document.layout();
        return index == Sentence.HEADLINE && layout.headline() != null
                ? layout.headline().span()
                : layout.story(layout.paragraphs().get(Math.max(0, index)));
    }

    /** Whether no line ends between the first and the last of these tokens. */
    boolean isOneLine(int first, int last) {
        if (first < 0 || last >= tokens().size()) {
            return true;
        }
        String text = tokens().text();
        for (int i = tokens().end(first); i < tokens().begin(last); i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    Tokens tokens() {
        return kinds.tokens();
    }
}
