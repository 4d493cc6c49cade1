package org.dateline.ingest;

import org.dateline.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/** A draft that is read when somebody asks for its facts, and only once however often a transaction is tried. */
final class DraftReading {

    private final ArticleDraft draft;
    private final String sha256;
    private final DraftFacts facts;
    private @Nullable Extraction extraction;

    DraftReading(ArticleDraft draft, DraftFacts facts) {
        this.draft = draft;
        this.sha256 = draft.sha256();
        this.facts = facts;
    }

    ArticleDraft draft() {
        return draft;
    }

    String sha256() {
        return sha256;
    }

    Extraction extraction() {
        if (extraction == null) {
            extraction = facts.read(draft);
        }
        return extraction;
    }
}
