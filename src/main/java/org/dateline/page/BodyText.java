package org.dateline.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Takes the paragraphs out of a body that stands in a field of JSON: as HTML, or as text with its paragraphs apart. */
final class BodyText {

    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|article)\\b[^<>]*>");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00A0]*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private BodyText() {}

    static List<String> paragraphs(String body) {
        return isHtml(body) ? ofHtml(body) : ofText(body);
    }

    static boolean isHtml(String body) {
        return MARKUP.matcher(body).find();
    }

    private static List<String> ofHtml(String html) {
        Document fragment = PageParser.parseFragment(html);
        BoilerplateCleaner.takeOutWhatIsNoText(fragment);
        return BlockSplitter.split(fragment.body()).stream().map(Block::text).toList();
    }

    private static List<String> ofText(String text) {
        Pattern between = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE_END;
        return Stream.of(between.split(text))
                .map(PlainText::ofEscaped)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
