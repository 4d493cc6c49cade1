package org.dateline.extraction;

import java.util.List;

/** Finds where somebody is said to have said something. */
final class ReportFinder {

    private final SpeechReader speechReader;

    ReportFinder(SpeechReader speechReader) {
        this.speechReader = speechReader;
    }

    /** The reports of a document, in the order of their cues. */
    List<Report> find(Document document, Actors actors) {
        Speech speech = speechReader.read(document, actors);
        return new ReportScan(document.sentences(), speech.kinds(), speech.resolver()).run();
    }
}
