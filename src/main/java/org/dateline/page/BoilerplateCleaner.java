package org.dateline.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

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
        page.select(HIDDEN).not("html, body").remove();
        Prose prose = Prose.of(page);
        int half = prose.in(page) / 2;
        Set<Element> aside = Collections.newSetFromMap(new IdentityHashMap<>());
        aside.addAll(page.select(ASIDE));
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
        page.select(NO_TEXT).remove();
        takeOut(page, Comment.class::isInstance);
    }

    private static void takeOut(Document page, Predicate<Node> condition) {
        NodeTraversor.filter((node, depth) -> condition.test(node) ? FilterResult.REMOVE : FilterResult.CONTINUE, page);
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
