package org.dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what the visible marks of a page tell: microdata, {@code time}, {@code rel=author}, bylines, its headings. */
final class MarkupReader {

    private static final int LONGEST_BYLINE = 200;
    private static final Pattern BYLINE = Pattern.compile("(?i:by) \\p{Lu}");
    private static final Marks DECLARED = new Marks(
            List.of("h1[itemprop~=\\bheadline\\b]", "[itemprop~=\\bheadline\\b]"),
            List.of("[itemprop~=\\bauthor\\b] [itemprop=name]", "[itemprop~=\\bauthor\\b]", "[rel~=\\bauthor\\b]"),
            List.of("[itemprop=datePublished]", "time[pubdate]", "time[class~=(?i)publish|entry-date][datetime]"),
            List.of("[itemprop=articleSection]", "a[rel~=\\bcategory\\b]"),
            List.of("[itemprop=publisher] [itemprop=name]", "[itemprop=publisher]"));
    private static final Marks SHOWN = new Marks(
            List.of("article h1", "h1"),
            List.of(
                    "[class~=(?i)(^|[\\s_-])(byline|author|writer)(-?_?name)?($|\\s)]",
                    "[class~=(?i)(byline|author-?_?name|post-?_?author|entry-?_?author)]"),
            List.of(
                    "article time[datetime]",
                    "time[datetime]",
                    "[class~=(?i)(^|[\\s_-])(date|published|pubdate|timestamp|date-header)($|\\s)]"),
            List.of(),
            List.of());

    private MarkupReader() {}

    /** What is marked for machines, anywhere on the page. */
    static PageFacts declared(Document page) {
        return read(page, DECLARED);
    }

    /** What only its look tells; asked of a page that has lost its boilerplate. */
    static PageFacts shown(Document page) {
        return read(page, SHOWN);
    }

    /** The names over the story: of a line of its own, before the first sentence, that begins with "By". */
    static List<String> bylineAbove(List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> !block.isSentence())
                .map(Block::text)
                .filter(text ->
                        text.length() <= LONGEST_BYLINE && BYLINE.matcher(text).lookingAt())
                .map(BylineReader::read)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static PageFacts read(Document page, Marks marks) {
        return new PageFacts(
                texts(page, marks.headlines()).findFirst().orElse(null),
                texts(page, marks.authors())
                        .filter(text -> text.length() <= LONGEST_BYLINE)
                        .map(BylineReader::read)
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                day(page, marks.dates()),
                texts(page, marks.sections()).findFirst().orElse(null),
                texts(page, marks.publishers()).findFirst().orElse(null),
                null,
                List.of());
    }

    private static @Nullable LocalDate day(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(found ->
                        Stream.of(found.attr("datetime"), found.attr("content"), found.attr("title"), found.text()))
                .map(DayReader::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> texts(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .map(MarkupReader::text)
                .filter(text -> !text.isEmpty());
    }

    private static String text(Element found) {
        return found.hasAttr("content") ? PlainText.of(found.attr("content")) : TextWriter.title(found);
    }

    /** Selectors of what each fact is marked with, the surest first. */
    private record Marks(
            List<String> headlines,
            List<String> authors,
            List<String> dates,
            List<String> sections,
            List<String> publishers) {}
}
