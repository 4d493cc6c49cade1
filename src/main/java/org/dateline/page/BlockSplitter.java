package org.dateline.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a tree so that each paragraph is an element of its own. Every block element is one, a row of a table of short
 * cells too, and what stands between two line breaks in a row ({@code <br><br>}); marks within a line do not divide it.
 * Of a heading that is not closed, only its first line stays a heading.
 */
final class BlockSplitter {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00A0]*\\R");
    private static final Pattern INDENTED_LINE = Pattern.compile("\\R(?=[ \\t]{2,}\\S)");
    private static final int LONGEST_CELL = 120;

    private final Map<Element, Boolean> containers = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private BlockSplitter() {}

    /** The paragraphs under an element, in order; the tree under it is changed. */
    static List<Block> split(Element root) {
        BlockSplitter splitter = new BlockSplitter();
        root.select("pre").forEach(BlockSplitter::dividePreformatted);
        root.traverse((node, depth) -> splitter.note(node));
        splitter.divide(root, false);
        return splitter.blocks;
    }

    /** Whatever is above a block, or above two line breaks in a row, is a container. */
    private void note(Node node) {
        boolean divides = divides(node);
        Element above = node.parentElement();
        while (divides && above != null && containers.put(above, true) == null) {
            above = above.parent();
        }
    }

    private void divide(Element element, boolean inLink) {
        if (isDataRow(element) || !containers.containsKey(element) || isWholeHeading(element)) {
            add(element, inLink);
            return;
        }
        boolean link = inLink || element.nameIs("a");
        String first = isHeading(element) ? element.normalName() : "p";
        int before = blocks.size();
        if (!element.isBlock() || isHeading(element)) {
            element.tagName("div");
        }
        List<Node> line = new ArrayList<>();
        for (Node child : List.copyOf(element.childNodes())) {
            boolean apart = child instanceof Element inner && (inner.isBlock() || containers.containsKey(inner));
            if (apart || isBreak(child) && isBreak(next(child))) {
                wrap(line, blocks.size() == before ? first : "p", link);
            }
            if (apart) {
                divide((Element) child, link);
            } else {
                line.add(child);
            }
        }
        wrap(line, blocks.size() == before ? first : "p", link);
    }

    private void wrap(List<Node> line, String name, boolean inLink) {
        while (!line.isEmpty() && isBreak(line.get(0))) {
            line.remove(0).remove();
        }
        String text = TextWriter.write(line);
        if (!text.isEmpty()) {
            Element paragraph = new Element(name);
            line.get(0).before(paragraph);
            line.forEach(paragraph::appendChild);
            add(paragraph, inLink);
        }
        line.clear();
    }

    private void add(Element element, boolean inLink) {
        String text = TextWriter.write(List.of(element));
        if (!text.isEmpty()) {
            blocks.add(new Block(text, inLink ? text.length() : TextWriter.linked(element), element));
        }
    }

    private boolean isDataRow(Element element) {
        return element.nameIs("tr")
                && element.childrenSize() > 1
                && element.children().stream()
                        .allMatch(cell -> !containers.containsKey(cell)
                                && cell.wholeText().length() <= LONGEST_CELL);
    }

    private static void dividePreformatted(Element element) {
        String text = element.wholeText();
        Pattern between = BLANK_LINE.matcher(text).find() ? BLANK_LINE : INDENTED_LINE;
        Element paragraphs = new Element("div");
        for (String paragraph : between.split(text)) {
            paragraphs.appendElement("p").text(paragraph);
        }
        element.replaceWith(paragraphs);
    }

    /** Whether a paragraph begins with it: a block, or the first of two line breaks in a row. */
    static boolean divides(Node node) {
        return node instanceof Element element && element.isBlock() || isBreak(node) && isBreak(next(node));
    }

    private static boolean isWholeHeading(Element element) {
        return isHeading(element) && TextWriter.title(element).equals(TextWriter.write(List.of(element)));
    }

    static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private static boolean isBreak(@Nullable Node node) {
        return node != null && node.nameIs("br");
    }

    /** The next node that shows. */
    private static @Nullable Node next(Node node) {
        Node next = node.nextSibling();
        while (next instanceof TextNode text && PlainText.isBlank(text.getWholeText())) {
            next = next.nextSibling();
        }
        return next;
    }
}
