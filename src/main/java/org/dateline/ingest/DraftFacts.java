package org.dateline.ingest;

import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.limit.FactLimit;
import org.springframework.stereotype.Component;

/** Reads drafts, and refuses those with more facts than an article may have. */
@Component
class DraftFacts {

    private final FactExtractor extractor;
    private final FactLimit limit;

    DraftFacts(FactExtractor extractor, FactLimit limit) {
        this.extractor = extractor;
        this.limit = limit;
    }

    Extraction read(ArticleDraft draft) {
        Extraction extraction = extractor.extract(draft.text());
        limit.check(extraction.facts());
        return extraction;
    }

    /** A reading that has yet to be asked for. */
    DraftReading begin(ArticleDraft draft) {
        return new DraftReading(draft, this);
    }
}
