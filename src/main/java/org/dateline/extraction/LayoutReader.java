package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.ParagraphKind;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds headline, dateline and paragraphs. The first line is the headline where a blank line follows it and it does not
 * end like a sentence; paragraphs are apart by blank lines or, where the body has none, by line ends.
 */
final class LayoutReader {

    private static final int LONGEST_HEADLINE = 300;

    private final DatelineReader datelines = new DatelineReader();
    private final Boilerplate boilerplate = new Boilerplate();

    Layout read(String text) {
        List<Span> lines = lines(text);
        Passage headline = headline(text, lines);
        List<Span> blocks =
                blocks(text, headline == null ? lines : lines.subList(indexAfter(headline, lines), lines.size()));
        List<ParagraphMention> paragraphs = new ArrayList<>(blocks.size());
        Dateline dateline = null;
        boolean story = false;
        for (Span block : blocks) {
            Passage passage = new Passage(block.of(text), block);
            boolean aside = boilerplate.matches(passage.words());
            paragraphs.add(new ParagraphMention(
                    paragraphs.size(), aside ? ParagraphKind.BOILERPLATE : ParagraphKind.BODY, passage));
            if (!aside && !story && paragraphs.size() < 4) {
                dateline = datelines.read(text, block);
                story = dateline != null;
            }
        }
        return new Layout(text, headline, dateline, paragraphs);
    }

    private static int indexAfter(Passage headline, List<Span> lines) {
        int i = 0;
        while (lines.get(i).begin() < headline.span().end()) {
            i++;
        }
        return i;
    }

    private static @Nullable Passage headline(String text, List<Span> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).length() == 0) {
            first++;
        }
        if (first + 2 >= lines.size() || lines.get(first + 1).length() > 0) {
            return null;
        }
        Span line = lines.get(first);
        boolean more = lines.subList(first + 2, lines.size()).stream().anyMatch(l -> l.length() > 0);
        char last = text.charAt(line.end() - 1);
        boolean sentence = last == '.' || last == '!' || last == '?';
        return !more || sentence || line.length() > LONGEST_HEADLINE ? null : new Passage(line.of(text), line);
    }

    /** The lines of a text without the blanks around them; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(trimmed(text, begin, i));
                boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                begin = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static Span trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static List<Span> blocks(String text, List<Span> lines) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).length() == 0) {
            first++;
        }
        while (last > first && lines.get(last - 1).length() == 0) {
            last--;
        }
        List<Span> body = lines.subList(first, last);
        boolean apart = body.stream().anyMatch(line -> line.length() == 0);
        List<Span> blocks = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (Span line : body) {
            boolean blank = line.length() == 0;
            if (begin >= 0 && (blank || !apart)) {
                blocks.add(new Span(begin, end));
                begin = -1;
            }
            if (!blank) {
                begin = begin < 0 ? line.begin() : begin;
                end = line.end();
            }
        }
        if (begin >= 0) {
            blocks.add(new Span(begin, end));
        }
        return blocks;
    }
}
