package org.dateline.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes nodes as a browser shows them in one line: what is between {@code q} tags gets its quotation marks. */
final class TextWriter {

    private TextWriter() {}

    static String write(List<? extends Node> nodes) {
        Line line = new Line();
        nodes.forEach(node -> NodeTraversor.traverse(line, node));
        return PlainText.of(line.text);
    }

    /** The same for a name or a headline: where it was not closed and a story stands in it, the words before the story. */
    static String title(Element element) {
        Line line = new Line();
        NodeTraversor.filter(new Opening(line, element), element);
        String opening = PlainText.of(line.text);
        String whole = write(List.of(element));
        return Block.isSentence(whole.substring(Math.min(opening.length(), whole.length()))) ? opening : whole;
    }

    /** How many characters under an element are links. */
    static int linked(Element element) {
        return element.nameIs("a")
                ? element.wholeText().length()
                : element.select("a").stream()
                        .mapToInt(link -> PlainText.of(link.wholeText()).length())
                        .sum();
    }

    /** Writes a line up to the first paragraph that stands in its element behind other words. */
    private record Opening(Line line, Element element) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node != element && BlockSplitter.divides(node) && !PlainText.isBlank(line.text)) {
                return FilterResult.STOP;
            }
            line.head(node, depth);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            line.tail(node, depth);
            return FilterResult.CONTINUE;
        }
    }

    /** A line as it is written. */
    private static final class Line implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int quotes;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node.nameIs("q")) {
                text.append(quotes++ % 2 == 0 ? '“' : '‘');
            } else if (parts(node)) {
                text.append(' ');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.nameIs("q")) {
                text.append(--quotes % 2 == 0 ? '”' : '’');
            } else if (parts(node)) {
                text.append(' ');
            }
        }

        private static boolean parts(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }
    }
}
