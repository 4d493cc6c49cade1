package org.dateline.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters outside links each element of a page holds. */
final class Prose implements NodeVisitor {

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    private Prose() {}

    static Prose of(Element page) {
        Prose prose = new Prose();
        page.traverse(prose);
        return prose;
    }

    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        Element above = node.parentElement();
        if (above != null && node instanceof TextNode text && !text.isBlank()) {
            lengths.merge(above, text.getWholeText().length(), Integer::sum);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Element above = node.parentElement();
        if (above != null && node instanceof Element element && !element.nameIs("a")) {
            lengths.merge(above, in(element), Integer::sum);
        }
    }
}
