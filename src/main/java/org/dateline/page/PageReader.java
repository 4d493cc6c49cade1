package org.dateline.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the article of a web page. What the page tells of it in JSON-LD goes before what its {@code meta} tags tell, and
 * that before what it shows. Safe between threads.
 */
public final class PageReader {

    /** The greatest size of a page where nobody set another: 10 MiB. */
    public static final long DEFAULT_LIMIT = 10L << 20;

    private static final String NO_ARTICLE =
            "The page holds no article: no sentence outside its links, menus and forms. Send the page of one article as"
                    + " it is after its scripts ran, or the article as text/plain.";

    private final BoilerplateCleaner cleaner = new BoilerplateCleaner();
    private final StoryFilter filter = new StoryFilter();
    private final long limit;

    public PageReader(long limit) {
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }

    /**
     * Reads a page out of its bytes.
     *
     * @param charset as told by whoever sent the page; without one the page's own declaration holds
     */
    public NewsPage read(byte[] bytes, @Nullable Charset charset) {
        if (bytes.length > limit) {
            throw tooLong();
        }
        Document page = PageParser.parse(bytes, charset);
        LinkedNodes nodes = jsonLd(page);
        PageFacts told = told(nodes).or(MetaTags.read(page)).or(MarkupReader.declared(page));
        String title = PlainText.of(page.title());
        cleaner.clean(page);
        PageFacts shown = MarkupReader.shown(page);
        List<Block> blocks = BlockSplitter.split(page.body());
        PageFacts facts = told.or(shown).orAuthors(MarkupReader.bylineAbove(blocks));
        PageFacts all = facts.withHeadline(HeadlineChooser.choose(facts, shown.headline(), title, blocks));
        List<Block> body = nodes.isLive() ? BodyFinder.findAll(page, blocks) : BodyFinder.find(page, blocks);
        return NewsPage.of(all, paragraphs(body, all));
    }

    public UnreadableTextException tooLong() {
        return new UnreadableTextException(
                Reason.TOO_LONG,
                "The page is longer than the limit of " + limit
                        + " bytes (dateline.max-page-size); send a shorter one.");
    }

    private List<String> paragraphs(List<Block> body, PageFacts facts) {
        List<String> found = filter.filter(body, facts);
        List<String> paragraphs = length(found) * 2 < length(facts.body()) ? facts.body() : found;
        if (paragraphs.stream().noneMatch(Block::isSentence)) {
            throw new UnreadableTextException(Reason.NO_ARTICLE, NO_ARTICLE);
        }
        return paragraphs;
    }

    private static LinkedNodes jsonLd(Document page) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            JsonSource.parse(script.data()).ifPresent(roots::add);
        }
        return new LinkedNodes(roots);
    }

    private static PageFacts told(LinkedNodes nodes) {
        return nodes.article()
                .map(article -> NewsArticleReader.read(article, nodes))
                .orElse(PageFacts.NONE);
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
