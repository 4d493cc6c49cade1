package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.QuoteKind;
import org.dateline.text.Span;
import org.dateline.text.Words;

/**
 * Finds what stands between quotation marks. An opening mark without its closing one runs to the end of the paragraph
 * and never further; what is nested belongs to the outer quote.
 */
final class QuoteFinder {

    private final QuoteFilter filter = new QuoteFilter();

    /** The quoted stretches of one paragraph, or headline, in order. */
    List<QuotedStretch> find(String text, Span block, int paragraph) {
        return new Scan(text, block, paragraph).run();
    }

    private final class Scan {

        private final String text;
        private final int begin;
        private final int end;
        private final int paragraph;
        private final List<QuotedStretch> found = new ArrayList<>();
        private int nextSingleClose = -1;

        private Scan(String text, Span block, int paragraph) {
            this.text = text;
            this.begin = block.begin();
            this.end = block.end();
            this.paragraph = paragraph;
        }

        private List<QuotedStretch> run() {
            int at = begin;
            while (at < end) {
                int width = opening(at);
                if (width == 0) {
                    at++;
                    continue;
                }
                int close = closing(at, at + width);
                int open = close < 0 ? openEnd(at + width) : end;
                int after = close < 0 ? open : close + closeWidth(close, text.charAt(at));
                add(at, at + width, close < 0 ? open : close, after, close >= 0);
                at = after;
            }
            return found;
        }

        /** Where a quote without a closing mark ends: at a line end before the next opening mark, or with its paragraph. */
        private int openEnd(int from) {
            for (int at = from; at < end; at++) {
                if (text.charAt(at) == '\n' && at + 1 < end && opening(at + 1) > 0) {
                    return at;
                }
            }
            return end;
        }

        /** Width of the opening mark here, 0 where there is none. */
        private int opening(int at) {
            char c = text.charAt(at);
            return switch (c) {
                case '“', '„', '‟', '«' -> 1;
                case '"', '\u201D' -> opensStraight(at) ? 1 : 0;
                case '`' -> at + 1 < end && text.charAt(at + 1) == '`' ? 2 : 0;
                case '‘' -> isSingleOpening(at) ? 1 : 0;
                case '\'' ->
                    at + 1 < end && text.charAt(at + 1) == '\''
                            ? (opensStraight(at) && before(at) != '\'' ? 2 : 0)
                            : isSingleOpening(at) ? 1 : 0;
                default -> 0;
            };
        }

        private boolean opensStraight(int at) {
            char before = before(at);
            boolean inches = Character.isDigit(before);
            boolean spaceAfter = at + 1 >= end || isBlank(text.charAt(at + 1));
            return !inches && !spaceAfter && !Character.isLetter(before);
        }

        private boolean isSingleOpening(int at) {
            char before = before(at);
            boolean room = before == 0 || isBlank(before) || "([{-–—\"“”/:".indexOf(before) >= 0;
            if (!room || at + 1 >= end || isBlank(text.charAt(at + 1)) || Character.isDigit(text.charAt(at + 1))) {
                return false;
            }
            int close = nextSingleClose(at + 1);
            return close > at + 2 && !isElision(at, close);
        }

        /** "'em", "'til": an apostrophe that stands for letters left out, and no other mark near. */
        private boolean isElision(int at, int close) {
            int word = at + 1;
            while (word < end && Words.isWordPart(text.charAt(word))) {
                word++;
            }
            String elided = text.substring(at + 1, word).toLowerCase(java.util.Locale.ROOT);
            return word != close
                    && List.of("em", "til", "tis", "twas", "cause", "n", "bout", "round")
                            .contains(elided);
        }

        private int nextSingleClose(int from) {
            if (nextSingleClose < from) {
                int at = from;
                while (at < end && !isSingleClosing(at)) {
                    at++;
                }
                nextSingleClose = at;
            }
            return nextSingleClose < end ? nextSingleClose : -1;
        }

        /** A closing single mark stands behind a word or a stop and before no letter; "Kurds' " closes nothing. */
        private boolean isSingleClosing(int at) {
            char c = text.charAt(at);
            if (c != '\'' && c != '’' || before(at) == 0 || isBlank(before(at))) {
                return false;
            }
            char after = after(at + 1);
            boolean ends = after == 0 || !Words.isWordPart(after) && after != '\'';
            boolean possessive = before(at) == 's' && after == ' ' && Character.isLowerCase(after(at + 2));
            return ends && !possessive;
        }

        /** Offset of the closing mark of the quote whose words begin at {@code from}, -1 where none follows. */
        private int closing(int open, int from) {
            char mark = text.charAt(open);
            if (mark == '‘' || mark == '\'' && from == open + 1) {
                return nextSingleClose(from);
            }
            for (int at = from; at < end; at++) {
                char c = text.charAt(at);
                if (c == '\n' && at + 1 < end && text.charAt(at + 1) == mark) {
                    return -1;
                }
                boolean closes = switch (mark) {
                    case '“', '‟' -> c == '”' || c == '"' && closesStraight(at) || c == '“' && closesStraight(at);
                    case '„' -> c == '“' || c == '”' || c == '"';
                    case '«' -> c == '»';
                    case '"', '”' -> c == '"' || c == '”' && mark == '”' || c == '”' && closesStraight(at);
                    default -> c == '\'' && after(at + 1) == '\'' || c == '”' || c == '"';
                };
                if (closes) {
                    return at;
                }
            }
            return -1;
        }

        private boolean closesStraight(int at) {
            char after = after(at + 1);
            return !isBlank(before(at)) && (after == 0 || !Words.isWordPart(after));
        }

        private int closeWidth(int close, char open) {
            return text.charAt(close) == '\'' && after(close + 1) == '\'' && (open == '`' || open == '\'') ? 2 : 1;
        }

        private void add(int open, int innerBegin, int innerEnd, int outerEnd, boolean closed) {
            int from = innerBegin;
            int to = innerEnd;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            Span inner = new Span(from, Math.max(from, to));
            if (from < to && filter.isQuote(text, new Span(begin, end), new Span(open, outerEnd), inner)) {
                found.add(new QuotedStretch(inner, new Span(open, outerEnd), closed, kind(open, inner), paragraph));
            }
        }

        private QuoteKind kind(int open, Span inner) {
            int at = open - 1;
            while (at >= begin && isBlank(text.charAt(at))) {
                at--;
            }
            char before = at < begin ? 0 : text.charAt(at);
            boolean apart = before == 0 || ".!?:,;—–-\"”’')]…".indexOf(before) >= 0;
            int blank = inner.begin();
            while (blank < inner.end() && text.charAt(blank) != ' ') {
                blank++;
            }
            boolean words = blank < inner.end() || ",.!?".indexOf(text.charAt(inner.end() - 1)) >= 0;
            boolean begins = Character.isUpperCase(text.codePointAt(inner.begin())) || ":,".indexOf(before) >= 0;
            boolean goesOn = !found.isEmpty() && before == ',';
            return apart && before != 0 && words && (begins || goesOn) || before == 0 && words && begins
                    ? QuoteKind.DIRECT
                    : QuoteKind.FRAGMENT;
        }

        private char before(int at) {
            return at <= begin ? 0 : text.charAt(at - 1);
        }

        private char after(int at) {
            return at >= end ? 0 : text.charAt(at);
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
