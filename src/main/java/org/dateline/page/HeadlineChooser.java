package org.dateline.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the headline out of what a page gives for one: what it tells, or shows as its first heading, or has as its title,
 * where {@code Flood hits Marston | Marston Courier} loses the part that names the publisher.
 */
final class HeadlineChooser {

    private static final Pattern MARK = Pattern.compile("\\s+(?:[|–—·•»:-]|::)\\s+$");
    private static final Pattern ANY_MARK = Pattern.compile("\\s+[|–—·•»-]\\s+|:\\s+|\\s+::\\s+");
    private static final Pattern CUT_SHORT = Pattern.compile("\\s*(?:…|\\.{3})$");

    private HeadlineChooser() {}

    /**
     * Chooses one.
     *
     * @param facts what the page tells and shows
     * @param shown its first heading
     * @param blocks its paragraphs, among which the one is that the title holds beside the publisher's name
     */
    static @Nullable String choose(PageFacts facts, @Nullable String shown, String title, List<Block> blocks) {
        String told = Stream.of(facts.headline(), shown)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> ofTitle(title, blocks));
        String headline = withoutTail(told, facts.publisher());
        Matcher cut = CUT_SHORT.matcher(headline);
        boolean longer =
                cut.find() && shown != null && lower(shown).startsWith(lower(headline.substring(0, cut.start())));
        return longer ? shown : headline;
    }

    private static String ofTitle(String title, List<Block> blocks) {
        Set<String> texts = blocks.stream().map(block -> lower(block.text())).collect(Collectors.toSet());
        return Stream.of(ANY_MARK.split(title))
                .filter(part -> texts.contains(lower(part)))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    /** The name of the publisher behind a mark that parts it from the headline. */
    private static String withoutTail(String headline, @Nullable String publisher) {
        if (publisher == null || !lower(headline).endsWith(lower(publisher))) {
            return headline;
        }
        Matcher mark = MARK.matcher(headline.substring(0, headline.length() - publisher.length()));
        return mark.find() && mark.start() > 0 ? headline.substring(0, mark.start()) : headline;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
