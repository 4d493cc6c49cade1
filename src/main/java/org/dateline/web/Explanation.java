package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.OffsetMap;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/** Gathers what a fact was read by, for its answer; what is null is left out. */
public final class Explanation {

    private final OffsetMap offsets;
    private final List<ExplanationResponse.RuleLink> rules = new ArrayList<>();
    private final List<ExplanationResponse.Match> matched = new ArrayList<>();
    private final List<ExplanationResponse.Candidate> candidates = new ArrayList<>();
    private @Nullable OpenReason reason;
    private @Nullable Long articleId;

    public Explanation(OffsetMap offsets) {
        this.offsets = offsets;
    }

    /** What a rule decided. */
    public Explanation rule(String decided, @Nullable String name) {
        if (name != null) {
            rules.add(new ExplanationResponse.RuleLink(decided, name, "/api/rules/" + name));
        }
        return this;
    }

    public Explanation matched(String what, @Nullable Passage words) {
        if (words != null) {
            matched.add(new ExplanationResponse.Match(what, words.words(), SpanResponse.of(words.span(), offsets)));
        }
        return this;
    }

    public Explanation open(@Nullable OpenReason why) {
        this.reason = why;
        return this;
    }

    public Explanation candidate(@Nullable String name, ActorKind kind, Passage words) {
        candidates.add(
                new ExplanationResponse.Candidate(name, kind, words.words(), SpanResponse.of(words.span(), offsets)));
        return this;
    }

    /** The article its spans are of, where the fact is one of several. */
    public Explanation ofArticle(long id) {
        this.articleId = id;
        return this;
    }

    public ExplanationResponse response() {
        return new ExplanationResponse(rules, matched, reason, candidates, articleId);
    }
}
