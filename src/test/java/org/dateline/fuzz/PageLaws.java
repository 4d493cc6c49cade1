package org.dateline.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.page.NewsPage;
import org.dateline.text.TextReader;

/** What holds for every article that is read from a page or an item. */
final class PageLaws {

    private static final TextReader TEXTS = new TextReader(Long.MAX_VALUE);

    private PageLaws() {}

    static void check(NewsPage page, NewsPage again) {
        if (!page.equals(again)) {
            throw new IllegalStateException("read twice, it is another article");
        }
        Stream.concat(Stream.ofNullable(page.headline()), page.paragraphs().stream())
                .filter(line -> line.isBlank() || line.contains("\n") || line.contains("\r"))
                .forEach(line -> {
                    throw new IllegalStateException("a headline or paragraph is no line with words: «" + line + "»");
                });
        TEXTS.check(page.text());
        checkFields(page);
    }

    /** As they are kept: {@code publication} takes what is told, so what is told must fit. */
    private static void checkFields(NewsPage page) {
        List<String> fields = Stream.concat(
                        Stream.of(page.section(), page.publisher(), page.url()).flatMap(Stream::ofNullable),
                        page.authors().stream())
                .toList();
        fields.stream()
                .filter(field -> field.isBlank() || field.chars().anyMatch(Character::isISOControl))
                .forEach(field -> {
                    throw new IllegalStateException("a field is blank or holds a control character: «" + field + "»");
                });
    }
}
