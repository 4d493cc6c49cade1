package org.dateline.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

    /** How many characters under an element are links. */
    static int linked(Element element) {
        return element.nameIs("a")
                ? element.wholeText().length()
                : element.select("a").stream()
                        .mapToInt(link -> PlainText.of(link.wholeText()).length())
                        .sum();
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
