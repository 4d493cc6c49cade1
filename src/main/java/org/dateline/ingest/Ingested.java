package org.dateline.ingest;

/**
 * Where a text ended up.
 *
 * @param created false where the text was known already
 */
record Ingested(long articleId, boolean created) {

    /** As the command line prints it. */
    String told() {
        return "/api/articles/" + articleId + "\t" + (created ? "new" : "known");
    }
}
