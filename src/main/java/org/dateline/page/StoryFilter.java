package org.dateline.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leaves the story's own paragraphs: no headline over again, no byline or date line, no invitation, no bare link. */
final class StoryFilter {

    private static final int LONGEST_ASIDE = 300;
    private static final int LONGEST_BYLINE = 150;
    private static final int LEVELS = 3;
    private static final int MOST_PARTS = 8;
    private static final int MOST_NAMED = 50;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern BYLINE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:by-?line|author|meta|date|timestamp|published|posted|dateline)(?:$|[\\s_-])");

    private static final Pattern OFFICE_LINE =
            Pattern.compile("(?i).{0,60}\\b(?:writers?|reporters?|correspondents?|editors?|photographers?)");

    private final Pattern asides = Pattern.compile(
            String.join("|", WordLists.lines("boilerplate-lines.txt")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    List<String> filter(List<Block> blocks, PageFacts facts) {
        Set<String> known = new HashSet<>();
        facts.authors().forEach(author -> known.add(lower(author)));
        if (facts.headline() != null) {
            known.add(lower(facts.headline()));
        }
        List<Block> story = new ArrayList<>(blocks.stream()
                .filter(block -> !known.contains(lower(block.text())) && !isAside(block) && !isByline(block, facts))
                .toList());
        while (!story.isEmpty() && story.get(story.size() - 1).isHeading()) {
            story.remove(story.size() - 1);
        }
        return story.stream().map(Block::text).toList();
    }

    private boolean isAside(Block block) {
        return block.element().nameIs("h1")
                || block.isLink()
                || !WORD.matcher(block.text()).find()
                || block.text().length() <= LONGEST_ASIDE
                        && asides.matcher(block.text()).matches();
    }

    /** Whether it tells no more than who wrote this and when. */
    private static boolean isByline(Block block, PageFacts facts) {
        String text = block.text();
        return text.length() <= LONGEST_BYLINE
                && !block.isSentence()
                && (!block.isHeading() && !block.element().nameIs("tr") && DayReader.read(text) != null
                        || OFFICE_LINE.matcher(text).matches()
                        || facts.authors().stream().limit(MOST_NAMED).anyMatch(text::contains)
                        || isNamedLikeAByline(block.element()));
    }

    /** A box of many parts is no byline, whatever the name: systems put the author's on the whole of an article. */
    private static boolean isNamedLikeAByline(Element element) {
        Element above = element;
        for (int i = 0; i < LEVELS && above != null && above.childNodeSize() <= MOST_PARTS; i++) {
            if (BYLINE_NAME.matcher(above.className()).find()) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
