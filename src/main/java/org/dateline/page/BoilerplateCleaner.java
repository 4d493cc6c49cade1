package org.dateline.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what is hidden or not its article: navigation, share bars, related links, captions, comments. */
final class BoilerplateCleaner {

    private static final String NO_TEXT = "script, style, template, noscript, iframe, object, embed, svg, math, canvas,"
            + " audio, video, button, select, input, textarea, option, label, figcaption, caption, progress, head,"
            + " amp-ad, amp-embed, amp-iframe, amp-sidebar, amp-social-share, amp-consent, [placeholder], [fallback]";
    private static final String HIDDEN = "[hidden], [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";
    private static final String ASIDE = "nav, aside, footer, form, dialog, menu, [aria-hidden=true], [role=navigation],"
            + " [role=complementary], [role=contentinfo], [role=banner], [role=search], [role=dialog],"
            + " [role=alertdialog], [role=alert], [role=menu], [role=menubar], [role=toolbar], [role=note]";
    private static final int LONGEST_NAME = 80;
    private static final Set<String> FRAME = Set.of("html", "body", "main", "article", "h1");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Pattern names = Pattern.compile(WordLists.lines("boilerplate-names.txt").stream()
            .map(glob -> glob.replace("*", ".*"))
            .collect(Collectors.joining("|")));

    /** Takes out all that stands apart from the article, but never what holds the larger half of the page's prose. */
    void clean(Document page) {
        takeOutWhatIsNoText(page);
        takeOut(page, same(page.select(HIDDEN).not("html, body"))::contains);
        Prose prose = Prose.of(page);
        int half = prose.in(page) / 2;
        Set<Node> aside = same(page.select(ASIDE));
        takeOut(
                page,
                node -> node instanceof Element element
                        && (aside.contains(element) || isNamedLikeBoilerplate(element))
                        && prose.in(element) <= half
                        && !isFrame(element));
        page.select("form").tagName("div");
    }

    /** Takes out what a browser never shows as text. */
    static void takeOutWhatIsNoText(Document page) {
        Set<Node> none = same(page.select(NO_TEXT));
        takeOut(page, node -> node instanceof Comment || none.contains(node));
    }

    private static Set<Node> same(Collection<Element> elements) {
        Set<Node> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(elements);
        return same;
    }

    /** All of a parent at once: to take a million comments out one by one is a million times as slow. */
    private static void takeOut(Document page, Predicate<Node> condition) {
        Deque<Element> open = new ArrayDeque<>(List.of(page));
        while (!open.isEmpty()) {
            Element parent = open.pop();
            List<Node> kept =
                    parent.childNodes().stream().filter(condition.negate()).toList();
            if (kept.size() < parent.childNodeSize()) {
                parent.empty();
                parent.appendChildren(joined(kept));
            }
            kept.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .forEach(open::push);
        }
    }

    /** Text that only a comment parted is one. */
    private static List<Node> joined(List<Node> nodes) {
        List<Node> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            if (node.getClass() == TextNode.class) {
                words.append(((TextNode) node).getWholeText());
                continue;
            }
            flush(words, joined);
            joined.add(node);
        }
        flush(words, joined);
        return joined;
    }

    private static void flush(StringBuilder words, List<Node> into) {
        if (!words.isEmpty()) {
            into.add(new TextNode(words.toString()));
            words.setLength(0);
        }
    }

    private static boolean isFrame(Element element) {
        return FRAME.contains(element.normalName()) || element.selectFirst("h1") != null;
    }

    private boolean isNamedLikeBoilerplate(Element element) {
        return element.classNames().stream().anyMatch(this::isBoilerplate) || isBoilerplate(element.id());
    }

    private boolean isBoilerplate(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        String plain = HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
        return names.matcher(plain).matches();
    }
}
