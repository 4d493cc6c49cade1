package org.dateline.revision;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a revision and what changed with it can be found. */
final class RevisionLinks {

    private RevisionLinks() {}

    static Map<String, String> of(Revision revision) {
        String self = self(revision.articleId(), revision.number());
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("article", "/api/articles/" + revision.articleId());
        if (revision.number() > 1) {
            links.put("changes", self + "/changes");
        }
        return links;
    }

    static String self(long articleId, int number) {
        return "/api/articles/" + articleId + "/revisions/" + number;
    }
}
