package org.dateline.actor;

import java.util.List;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.dateline.web.Explanation;
import org.jspecify.annotations.Nullable;

/** Adds to the explanation of a fact who speaks, by which rule and words, or why that is open. */
public final class AttributionExplanation {

    private AttributionExplanation() {}

    /** @param what the fact calls who speaks: "speaker", "source" */
    public static Explanation add(
            Explanation explanation,
            String what,
            Attribution attribution,
            @Nullable Grounds grounds,
            List<Candidate> candidates) {
        String words = attribution.words();
        Span span = attribution.span();
        explanation.rule(what, attribution.rule());
        explanation.matched(what, words == null || span == null ? null : new Passage(words, span));
        explanation.matched("cue", grounds == null ? null : grounds.cue(attribution.cue()));
        explanation.open(grounds != null && grounds.doubt() != null ? grounds.doubt() : attribution.openReason());
        candidates.forEach(candidate -> explanation.candidate(candidate.name(), candidate.kind(), candidate.passage()));
        return explanation;
    }
}
