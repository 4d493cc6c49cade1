package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where an article and what was read from it can be found. */
final class ArticleLinks {

    private ArticleLinks() {}

    static Map<String, String> of(Long id) {
        String self = "/api/articles/" + id;
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("paragraphs", self + "/paragraphs");
        links.put("quotes", self + "/quotes");
        links.put("persons", self + "/persons");
        links.put("organisations", self + "/organisations");
        links.put("casualtyEstimates", self + "/casualty-estimates");
        links.put("casualtyComparison", self + "/casualty-comparison");
        links.put("revisions", self + "/revisions");
        return links;
    }
}
