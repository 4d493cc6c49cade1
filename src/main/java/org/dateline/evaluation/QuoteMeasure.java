package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.Attribution.Attributed;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.QuoteMention;
import org.dateline.text.OffsetMap;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Direct quotes of four words or more, and their speakers. */
final class QuoteMeasure implements Measure {

    private static final int SHORTEST = 4;
    private static final double OVERLAP = 0.8;

    private final List<Fault> faults = new ArrayList<>();
    private int gold;
    private int predicted;
    private int found;
    private int speakers;
    private int speakersRight;
    private int pronouns;
    private int pronounsRight;

    @Override
    public void add(GoldText text, Extraction read) {
        List<GoldQuote> right = GoldQuote.of(text);
        List<Span> unlabelled = GoldQuote.unlabelled(text);
        OffsetMap offsets = text.offsets();
        List<QuoteMention> quotes = read.quotes().stream()
                .filter(quote -> wordCount(quote.passage().words()) >= SHORTEST)
                .filter(quote ->
                        unlabelled.stream().allMatch(region -> shared(offsets.map(spanOf(quote)), region) <= 0))
                .toList();
        gold += right.size();
        predicted += quotes.size();
        Set<QuoteMention> used = new HashSet<>();
        for (GoldQuote quote : right) {
            speakers += quote.speaker() == null ? 0 : 1;
            QuoteMention best = best(quote.span(), quotes, used, offsets);
            if (best == null) {
                fault("missed quote", text, text.inText(quote.span()), told(quote.speaker()), "nothing");
                continue;
            }
            used.add(best);
            found++;
            if (quote.speaker() != null) {
                compare(quote.speaker(), best, text, offsets);
            }
        }
        quotes.stream()
                .filter(quote -> !used.contains(quote))
                .forEach(quote -> fault("false quote", text, spanOf(quote), "nothing", told(quote)));
    }

    private void compare(GoldQuote.Speaker speaker, QuoteMention quote, GoldText text, OffsetMap offsets) {
        boolean right = false;
        if (quote.speaker() instanceof Attributed who) {
            String name =
                    who.name() == null || who.name().isEmpty() ? who.words().words() : who.name();
            Span span = speaker.span();
            right = span != null && shared(offsets.map(who.words().span()), span) > 0
                    || speaker.names().stream().anyMatch(known -> !name.isEmpty() && Names.sameSpeaker(name, known));
        }
        speakersRight += right ? 1 : 0;
        pronouns += speaker.pronoun() ? 1 : 0;
        pronounsRight += speaker.pronoun() && right ? 1 : 0;
        if (!right) {
            fault("wrong speaker", text, spanOf(quote), told(speaker), told(quote));
        }
    }

    private static @Nullable QuoteMention best(
            Span right, List<QuoteMention> quotes, Set<QuoteMention> used, OffsetMap offsets) {
        QuoteMention best = null;
        double most = 0;
        for (QuoteMention quote : quotes) {
            double overlap = overlap(offsets.map(spanOf(quote)), right);
            if (!used.contains(quote) && overlap >= OVERLAP && (best == null || overlap > most)) {
                best = quote;
                most = overlap;
            }
        }
        return best;
    }

    private static double overlap(Span first, Span second) {
        int longest = Math.max(first.end() - first.begin(), second.end() - second.begin());
        return (double) Math.max(0, shared(first, second)) / Math.max(longest, 1);
    }

    private static int shared(Span first, Span second) {
        return Math.min(first.end(), second.end()) - Math.max(first.begin(), second.begin());
    }

    /** Words as Python's {@code split()} counts them: a no-break space parts words too. */
    private static int wordCount(String words) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
            count += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return count;
    }

    private void fault(String kind, GoldText text, Span place, String gold, String predicted) {
        faults.add(new Fault(kind, wordCount(place.of(text.text())), text, place, gold, predicted));
    }

    private static Span spanOf(QuoteMention quote) {
        return quote.passage().span();
    }

    private static String told(GoldQuote.@Nullable Speaker speaker) {
        return speaker == null ? "no speaker" : "by " + String.join(" = ", speaker.names());
    }

    private static String told(QuoteMention quote) {
        return quote.speaker() instanceof Attributed who
                ? "by " + who.words().words() + (who.name() == null ? "" : " = " + who.name()) + " (" + who.rule() + ")"
                : "no speaker";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "quotes found     %s  (gold %d, predicted %d)"
                        .formatted(new Score(found, predicted, gold), gold, predicted),
                "quote+speaker    %s  (right %d); speaker right on found quotes %s; where gold is a pronoun %d/%d"
                        .formatted(
                                new Score(speakersRight, predicted, speakers),
                                speakersRight,
                                Score.share(speakersRight, found),
                                pronounsRight,
                                pronouns));
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
