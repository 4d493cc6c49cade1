package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.fact.ParagraphKind;
import org.dateline.fact.QuoteKind;
import org.dateline.text.Span;

/**
 * Reads the turns of a transcript or an interview: paragraphs headed by a name, a {@code Q} or an {@code A} and a colon.
 * A text is one where two such heads return; a surname returns the full name that ends in it.
 */
final class TranscriptReader {

    private static final Pattern HEAD = Pattern.compile(
            "(?<head>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})(?: \\([^()\\n]{1,40}\\))?: {0,3}(?=\\S)");
    private static final int LONGEST_HEAD = 100;

    /** The turns by index of their paragraph; none where the text is no transcript. */
    Map<Integer, QuotedStretch> read(Layout layout) {
        Map<Integer, QuotedStretch> turns = new HashMap<>();
        List<String> heads = new ArrayList<>();
        List<ParagraphMention> paragraphs = new ArrayList<>(layout.paragraphs());
        for (ParagraphMention paragraph : paragraphs) {
            Span span = paragraph.passage().span();
            int end = Math.min(span.end(), span.begin() + LONGEST_HEAD);
            Matcher matcher = HEAD.matcher(layout.text()).region(span.begin(), end);
            if (paragraph.kind() == ParagraphKind.BODY
                    && matcher.lookingAt()
                    && isUnquoted(layout.text(), matcher.end())) {
                Span words = new Span(matcher.end(), span.end());
                turns.put(
                        paragraph.index(), new QuotedStretch(words, words, true, QuoteKind.DIRECT, paragraph.index()));
                heads.add(matcher.group("head"));
            }
        }
        return returning(heads) > 1 ? turns : Map.of();
    }

    private static int returning(List<String> heads) {
        Set<String> all = new HashSet<>(heads);
        Set<String> seen = new HashSet<>();
        Set<String> returning = new HashSet<>();
        for (String head : heads) {
            String last = head.substring(head.lastIndexOf(' ') + 1);
            String speaker = all.contains(last) ? last : head;
            if (!seen.add(speaker)) {
                returning.add(speaker);
            }
        }
        return returning.size();
    }

    private static boolean isUnquoted(String text, int offset) {
        return "\"“„«'‘".indexOf(text.charAt(offset)) < 0;
    }
}
