package org.dateline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.actor.Attribution;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Publication;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.casualty.Figure;
import org.dateline.casualty.Standing;
import org.dateline.casualty.Victims;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Convention;
import org.dateline.fact.Hedge;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.ParagraphKind;
import org.dateline.fact.Relation;
import org.dateline.fact.Stance;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimComparerTests {

    private static final Standing ASSERTED = new Standing(Stance.ASSERTED, false, false, "r");

    private final ClaimComparer comparer = new ClaimComparer(new ClaimSentence(new WordSets()));
    private final Article article = new Article("A text.", Publication.UNKNOWN, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
            Ten          | 10 | 10   | The US official     | says the US official
            No           | 0  | 0    | Two of the Russians | say two of the Russians
            At least 30  | 30 | open | Hospital officials  | say Hospital officials
            Hamas        | 1  | 1    | Police              | say police
            Up to 12     | open | 12 | a witness           | says a witness
            Nearly 50    | 50 | 50   | a man and his wife  | say a man and his wife
            """)
    void tellsWhoSaysIt(String words, @Nullable Integer low, @Nullable Integer high, String source, String said) {
        Claim one = claim(0, low, high, words, said(source), ASSERTED);
        Claim other = claim(1, 100, 100, "about 100", Attribution.open(OpenReason.NO_CUE), ASSERTED);
        assertThat(comparer.compare(one, other).reason())
                .contains(said + "; about 100, says the reporter: ")
                .startsWith(
                        switch (words) {
                            case "No" -> "none, ";
                            case "Hamas" -> "Hamas, ";
                            default -> words.toLowerCase(Locale.ROOT) + ", ";
                        });
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void comparesOnlyWhatSomebodyHolds(Stance stance) {
        ClaimPair pair = comparer.compare(claim(0, 5, 5, new Standing(stance, false, false, "r")), claim(1, 7, 7));
        boolean compared = stance == Stance.ASSERTED || stance == Stance.UNCONFIRMED;
        assertThat(pair.relation()).isEqualTo(compared ? Relation.DISJOINT : Relation.INCOMPARABLE);
        assertThat(pair.reason())
                .endsWith(
                        compared
                                ? "no number fits both"
                                : "the first is " + stance.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void comparesNoOtherEvent() {
        ClaimPair pair =
                comparer.compare(claim(0, 5, 5), claim(1, 7, 7, new Standing(Stance.ASSERTED, true, false, "r")));
        assertThat(pair.relation()).isEqualTo(Relation.INCOMPARABLE);
        assertThat(pair.reason()).endsWith("the second is about another event");
    }

    @Test
    void comparesNoTollWithTheOneThatReplacedIt() {
        Claim first = claim(0, 39, 39);
        Claim second = claim(1, 41, 41);
        Claim third = claim(2, 45, 45);
        first.estimate().relatesTo(null, second.estimate());
        second.estimate().relatesTo(null, third.estimate());
        assertThat(comparer.compare(List.of(first, second, third)))
                .extracting(ClaimPair::relation)
                .containsOnly(Relation.INCOMPARABLE);
        assertThat(comparer.compare(first, third).reason()).endsWith("the second replaced the first");
    }

    @Test
    void setsAPartBesideItsWholeAlone() {
        Claim whole = claim(0, 12, null);
        Claim part = claim(1, 5, 5);
        part.estimate().relatesTo(whole.estimate(), null);
        assertThat(comparer.compare(whole, part).relation()).isEqualTo(Relation.SUBSET);
        assertThat(comparer.compare(whole, part).reason()).endsWith("the first counts some of the people of the other");
        assertThat(comparer.compare(part, claim(2, 20, 20)).relation()).isEqualTo(Relation.INCOMPARABLE);
    }

    @Test
    void seesNoDisagreementInOneBreath() {
        Claim soldiers = counting(claim(0, 12, 12), "soldiers");
        Claim civilians = counting(claim(1, 3, 3), "civilians");
        Claim again = counting(claim(2, 14, 14), "soldiers");
        assertThat(comparer.compare(soldiers, civilians).relation()).isEqualTo(Relation.INCOMPARABLE);
        assertThat(comparer.compare(soldiers, again).relation()).isEqualTo(Relation.DISJOINT);
    }

    @Test
    void comparesSoManyAndNoMore() {
        List<Claim> many = IntStream.range(0, 150).mapToObj(i -> claim(i, i, i)).toList();
        assertThat(comparer.compare(many)).hasSize(100 * 99 / 2);
    }

    private Claim counting(Claim claim, String victims) {
        Paragraph paragraph = new Paragraph(article, 0, ParagraphKind.BODY, passage("A text."));
        claim.estimate().counts(Victims.of(passage(victims), null), paragraph);
        return claim;
    }

    private Claim claim(int ordinal, @Nullable Integer low, @Nullable Integer high) {
        return claim(ordinal, low, high, ASSERTED);
    }

    private Claim claim(int ordinal, @Nullable Integer low, @Nullable Integer high, Standing standing) {
        return claim(ordinal, low, high, String.valueOf(low), said("the mayor"), standing);
    }

    private Claim claim(
            int ordinal,
            @Nullable Integer low,
            @Nullable Integer high,
            String words,
            Attribution source,
            Standing standing) {
        Figure figure = Figure.of(low, high, Hedge.NONE, passage(words));
        CasualtyEstimate estimate = new CasualtyEstimate(article, ordinal, Outcome.KILLED, figure, source, standing);
        return new Claim(estimate, estimate.reckon(Convention.standard()), List.of());
    }

    private static Attribution said(String words) {
        return new Attribution(ActorKind.UNNAMED, null, null, null, words, 0, 1, "said", "r", false, null);
    }

    private static Passage passage(String words) {
        return new Passage(words, new Span(0, words.length()));
    }
}
