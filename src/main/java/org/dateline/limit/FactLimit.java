package org.dateline.limit;

import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;

/** How many facts one article may have: more than any honest one has, fewer than would weigh on the store. */
public final class FactLimit {

    private final int most;

    public FactLimit(int most) {
        this.most = most;
    }

    /** Refuses a text with more facts than that. */
    public void check(int facts) {
        if (facts > most) {
            throw new UnreadableTextException(
                    Reason.TOO_MANY_FACTS,
                    "The text has " + facts + " facts (paragraphs, quotes, casualty figures, and all places that name"
                            + " a person or organisation), and may have " + most
                            + " (dateline.max-facts); send the text of one article.");
        }
    }
}
