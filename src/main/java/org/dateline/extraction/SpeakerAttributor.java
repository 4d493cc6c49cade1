package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.OpenReason;
import org.dateline.text.Passage;
import org.dateline.text.Sentence;

/** Tells who said each quote, or why that is left open. */
final class SpeakerAttributor {

    List<QuoteMention> attribute(Document document, Actors actors, List<Report> reports) {
        List<QuoteMention> quotes = new ArrayList<>();
        for (QuotedStretch stretch : document.stretches()) {
            quotes.add(new QuoteMention(
                    quotes.size(),
                    new Passage(stretch.inner().of(document.text()), stretch.inner()),
                    stretch.kind(),
                    null,
                    stretch.paragraph() == Sentence.HEADLINE ? null : stretch.paragraph(),
                    new Attribution.Open(OpenReason.NO_CUE, List.of())));
        }
        return quotes;
    }
}
