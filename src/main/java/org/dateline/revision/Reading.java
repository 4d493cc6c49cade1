package org.dateline.revision;

import org.dateline.extraction.Extraction;

/** A revision, its text and what was read from that. */
record Reading(Revision revision, String text, Extraction extraction) {

    long articleId() {
        return revision.articleId();
    }
}
