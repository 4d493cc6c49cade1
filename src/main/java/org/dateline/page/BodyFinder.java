package org.dateline.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the paragraphs of the article among those of a page. Where the page marks none as its {@code articleBody},
 * Readability chooses. What it drops is kept where it stands between two paragraphs that it keeps, in a box of the same
 * kind, or as a sentence or standfirst between the headline and the first of them.
 */
final class BodyFinder {

    private static final String MARK = "data-dateline-block";
    private static final String NO_ADDRESS = "https://page.invalid/";
    private static final String DECLARED = "[itemprop~=\\barticleBody\\b]";
    private static final String STANDFIRST = "[class~=(?i)standfirst|sub-?head|sub-?title|\\bdec?k\\b|excerpt|summary"
            + "|article-?(lead|intro)], [itemprop~=\\b(description|alternativeHeadline)\\b]";
    private static final int LEVELS = 3;

    private final List<Block> blocks;
    private final Set<Box> around = new HashSet<>();

    private BodyFinder(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> find(Document page, List<Block> blocks) {
        List<Block> declared = within(page.select(DECLARED), blocks);
        return declared.isEmpty() ? new BodyFinder(blocks).keep(chosen(page, blocks)) : declared;
    }

    /** All that stands in the main part of a page, as the entries of a live blog do. */
    static List<Block> findAll(Document page, List<Block> blocks) {
        List<Block> main = within(page.select("main, [role=main]"), blocks);
        return (main.isEmpty() ? blocks : main)
                .stream()
                        .dropWhile(block -> !block.isSentence()
                                && (!block.isHeading() || block.element().nameIs("h1")))
                        .toList();
    }

    private static List<Block> within(List<Element> elements, List<Block> blocks) {
        Set<Element> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        bodies.addAll(elements);
        return bodies.isEmpty()
                ? List.of()
                : blocks.stream()
                        .filter(block -> bodies.contains(block.element())
                                || block.element().parents().stream().anyMatch(bodies::contains))
                        .toList();
    }

    /** Readability changes the tree it reads, so it gets a copy whose paragraphs carry their numbers. */
    private static BitSet chosen(Document page, List<Block> blocks) {
        page.select("[" + MARK + "]").removeAttr(MARK);
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).element().attr(MARK, String.valueOf(i));
        }
        Document copy = page.clone();
        copy.outputSettings().prettyPrint(false);
        leaveParagraphs(copy);
        Element content = new Readability4J(NO_ADDRESS, copy).parse().getArticleContent();
        BitSet chosen = new BitSet();
        if (content != null) {
            content.select("[" + MARK + "]").forEach(element -> chosen.set(Integer.parseInt(element.attr(MARK))));
        }
        return chosen;
    }

    /** Takes out the elements that hold no paragraph, which only cost time. */
    private static void leaveParagraphs(Document copy) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element paragraph : copy.select("[" + MARK + "]")) {
            Element above = paragraph;
            while (above != null && holders.add(above)) {
                above = above.parent();
            }
        }
        NodeTraversor.filter(
                (node, depth) -> holders.contains(node)
                        ? node.hasAttr(MARK) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE
                        : node instanceof Element ? FilterResult.REMOVE : FilterResult.CONTINUE,
                copy.body());
    }

    private List<Block> keep(BitSet chosen) {
        chosen.stream()
                .mapToObj(i -> blocks.get(i).element().parent())
                .filter(Objects::nonNull)
                .map(Box::of)
                .forEach(around::add);
        int headline = headlineBefore(chosen.nextSetBit(0));
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean before = i < chosen.nextSetBit(0);
            boolean between = !before && i < chosen.length();
            if (chosen.get(i)
                    || isAround(blocks.get(i).element(), between ? LEVELS : 1)
                    || before && headline >= 0 && i > headline && opensTheStory(blocks.get(i))) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private int headlineBefore(int first) {
        int headline = first - 1;
        while (headline >= 0 && !blocks.get(headline).element().nameIs("h1")) {
            headline--;
        }
        return headline;
    }

    private static boolean opensTheStory(Block block) {
        return block.isSentence() || block.element().is(STANDFIRST);
    }

    private boolean isAround(Element element, int levels) {
        Element above = element.parent();
        for (int i = 0; i < levels && above != null; i++) {
            if (around.contains(Box.of(above))) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    /** The element a paragraph stands in; those beside it with the same classes are equal, for they are of one kind. */
    private record Box(Element element, String tag, String classes) {

        static Box of(Element element) {
            Element above = element.parent();
            return above == null || element.className().isEmpty() || element.nameIs("article")
                    ? new Box(element, "", "")
                    : new Box(above, element.normalName(), element.className());
        }
    }
}
