package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import tools.jackson.databind.JsonNode;

/**
 * Reads an article sent as JSON in one of two open formats: JSON-LD with a schema.org NewsArticle, and IPTC's ninjs.
 * Fields it does not know are passed over.
 */
public final class NewsItemReader {

    private NewsItemReader() {}

    /** The article; nothing where the JSON is of neither format, or is no JSON. */
    public static Optional<NewsPage> read(String json) {
        Optional<JsonNode> root = JsonSource.parse(json);
        if (root.filter(NewsItemReader::isLinkedData).isPresent()) {
            return root.map(NewsItemReader::ofLinkedData);
        }
        return root.filter(JsonNode::isObject).filter(NinjsReader::recognises).map(NewsItemReader::ofNinjs);
    }

    private static NewsPage ofNinjs(JsonNode item) {
        NinjsReader.otherType(item).ifPresent(type -> {
            throw refused("A ninjs item of the type '" + type + "' is no article; send one whose \"type\" is \"text\","
                    + " with 'bodies', 'body_xhtml' or 'body_text'.");
        });
        return page(
                NinjsReader.read(item),
                "A ninjs item needs a body: 'bodies' with a value, 'body_xhtml' or 'body_text'.");
    }

    private static boolean isLinkedData(JsonNode root) {
        JsonNode first = root.isArray() ? root.path(0) : root;
        return List.of("@type", "@context", "@graph").stream().anyMatch(first::has);
    }

    private static NewsPage ofLinkedData(JsonNode root) {
        LinkedNodes nodes = new LinkedNodes(List.of(root));
        JsonNode article = nodes.article()
                .orElseThrow(
                        () -> refused("The JSON-LD holds no article; its \"@type\" must be NewsArticle or a kind of it,"
                                + " such as ReportageNewsArticle or LiveBlogPosting, or Article."));
        return page(
                NewsArticleReader.read(article, nodes),
                "A NewsArticle needs 'articleBody', the text of the article; a live blog may have 'liveBlogUpdate'.");
    }

    private static NewsPage page(PageFacts facts, String needed) {
        if (facts.body().isEmpty()) {
            throw refused(needed);
        }
        return NewsPage.of(facts, facts.body());
    }

    private static UnreadableTextException refused(String message) {
        return new UnreadableTextException(Reason.NO_ARTICLE, message);
    }
}
