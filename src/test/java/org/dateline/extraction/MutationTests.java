package org.dateline.extraction;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.extraction.Attribution.Attributed;
import org.dateline.extraction.Attribution.Open;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a text on its way, reading it raises nothing, and the text cut at the span of a fact is the words
 * of the fact. {@code -Ddateline.mutations=100000} tries more texts.
 */
@Tag("long")
class MutationTests {

    private static final int TEXTS = Integer.getInteger("dateline.mutations", 10_000);

    private final FactExtractor extractor = new FactExtractor();

    @Test
    void brokenTextsAreReadAndKeepTheLawOfSpans() {
        List<String> news = new ArrayList<>(News.own());
        news.add(News.seed());
        for (int i = 0; i < TEXTS; i++) {
            Random random = new Random(i);
            String text = Mutation.mutate(news.get(random.nextInt(news.size())), random);
            try {
                check(text, extractor.extract(text));
            } catch (RuntimeException | StackOverflowError e) {
                fail("mutation " + i + " of " + TEXTS + ": " + e, e);
            }
        }
    }

    private static void check(String text, Extraction read) {
        OffsetMap codePoints = OffsetMap.of(text, OffsetUnit.CODEPOINTS);
        passages(read).forEach(passage -> {
            Span span = passage.span();
            Span counted = codePoints.map(span);
            int begin = text.offsetByCodePoints(0, counted.begin());
            int end = text.offsetByCodePoints(begin, counted.end() - counted.begin());
            if (!span.of(text).equals(passage.words())
                    || !text.substring(begin, end).equals(passage.words())) {
                throw new IllegalStateException("%s is «%s» and by code points «%s», not «%s»"
                        .formatted(span, span.of(text), text.substring(begin, end), passage.words()));
            }
        });
    }

    private static Stream<Passage> passages(Extraction read) {
        List<Passage> all = new ArrayList<>();
        if (read.headline() != null) {
            all.add(read.headline());
        }
        read.paragraphs().forEach(paragraph -> all.add(paragraph.passage()));
        for (QuoteMention quote : read.quotes()) {
            all.add(quote.passage());
            add(quote.speaker(), all);
        }
        for (PersonProfile person : read.persons()) {
            all.addAll(person.mentions());
            person.roles().forEach(role -> all.add(role.passage()));
        }
        read.organisations().forEach(organisation -> all.addAll(organisation.mentions()));
        for (CasualtyMention claim : read.casualties()) {
            all.add(claim.quantity());
            all.add(claim.harm());
            add(claim.victims(), all);
            add(claim.source(), all);
        }
        return all.stream();
    }

    private static void add(@Nullable Victims victims, List<Passage> all) {
        if (victims != null) {
            all.add(victims.passage());
        }
    }

    private static void add(Attribution attribution, List<Passage> all) {
        Open open = attribution instanceof Open o ? o : null;
        if (attribution instanceof Attributed who) {
            all.add(who.words());
            open = who.doubt();
        }
        if (attribution.cue() != null) {
            all.add(attribution.cue());
        }
        if (open != null) {
            open.candidates().forEach(candidate -> all.add(candidate.words()));
        }
    }
}
