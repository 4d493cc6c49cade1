package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.extraction.Attribution;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.extraction.PersonProfile;
import org.dateline.extraction.QuoteMention;
import org.dateline.extraction.RoleMention;
import org.dateline.extraction.Toll;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Agreement;
import org.dateline.fact.Hedge;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.QuoteKind;
import org.dateline.fact.Stance;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Every figure here is worked out by hand. */
class MeasureTests {

    private static final String TEXT = "😀 “one two three four” he said. “five six seven eight” she said. “nine ten”";
    private static final Attribution NOBODY = new Attribution.Open(OpenReason.NO_CUE, null, List.of());

    @Test
    void countsQuotesAndSpeakersInCodePoints() {
        Measure measure = new QuoteMeasure();
        // The first is found with its speaker, the second is missed, the third has less than four words.
        measure.add(gold("""
                        "quotes": [
                          {"start": 3, "end": 21, "speaker": {"text": "he", "start": 23, "end": 25, "pronoun": true}},
                          {"start": 33, "end": 53, "text": "five six seven eight", "speaker": {"text": "Eve"}}]"""), read(quote("one two three four", "he", "Tom"), quote("nine ten", "he", "Tom")));
        // Half of it lies in a region without labels; the other has another speaker, no place given.
        measure.add(
                gold("""
                        "unlabelled_regions": [[3, 5]],
                        "quotes": [{"start": 33, "end": 53, "speaker": {"text": "Eve Stone"}}]"""), read(quote("one two three four", "he", "Tom"), quote("five six seven eight", "she", "Ann")));
        assertThat(measure.figures())
                .containsExactly(
                        // found 2 of 3, predicted 2: P 1, R 2/3, F 4/5
                        "quotes found     P 1.000 R 0.667 F 0.800  (gold 3, predicted 2)",
                        // right 1 of 3, predicted 2: P 1/2, R 1/3, F 2/5
                        "quote+speaker    P 0.500 R 0.333 F 0.400  (right 1); speaker right on found quotes 0.500;"
                                + " where gold is a pronoun 1/1");
        assertThat(measure.faults()).extracting(Fault::kind).containsExactly("missed quote", "wrong speaker");
        assertThat(measure.faults().get(0).context())
                .isEqualTo("😀 “one two three four” he said. “«five six seven eight»” she said. “nine ten”");
    }

    @Test
    void acceptsTheNameAPronounStandsFor() {
        Measure measure = new QuoteMeasure();
        measure.add(gold("""
                        "quotes": [{"start": 3, "end": 21,
                          "speaker": {"text": "she", "pronoun": true, "auto_coref": "Tom Baker"}}]"""), read(quote("one two three four", "he", "Tom Baker")));
        assertThat(measure.figures().get(1)).contains("(right 1)", "1/1");
    }

    @Test
    void countsNames() {
        Measure measure = new NameMeasure();
        measure.add(
                gold("""
                        "persons": ["Kato", "David Kato", "Ana Ruiz", "X"],
                        "organisations": ["United Nations", "UN", "Red Cross"]"""),
                names(
                        List.of("Kato", "Tom"),
                        List.of(organisation("United Nations", "UN"), organisation("Acme", null))));
        assertThat(measure.figures())
                .containsExactly(
                        // gold David Kato, Ana Ruiz; Kato is right: 1 of 2 and 1 of 2
                        "persons          P 0.500 R 0.500 F 0.500  (gold 2, predicted 2)",
                        // each name against one of the gold: 1 of 2 and 1 of 3; F 2/5
                        "organisations    P 0.500 R 0.333 F 0.400  (gold 3, predicted 2)",
                        // with all its names the first covers two of the gold: 1 of 2 and 2 of 3; F 4/7
                        "organisations, each with all its names   P 0.500 R 0.667 F 0.571"
                                + "  (gold 3 names, 2 found; predicted 2, 1 false)");
        assertThat(measure.faults())
                .extracting(fault -> fault.kind() + " " + fault.gold() + " " + fault.predicted())
                .containsExactly(
                        "false person nothing Tom",
                        "missed person Ana Ruiz nothing",
                        "false organisation nothing Acme",
                        "missed organisation Red Cross nothing",
                        "missed organisation UN nothing");
    }

    @Test
    void countsCasualties() {
        Measure measure = new CasualtyMeasure();
        // Right: 3 of 3.
        measure.add(gold("\"killed\": 3, \"clean\": true"), killed(figure(3, 3, false), claim(3, 3, Stance.ASSERTED)));
        // An open toll of 10 or more hits 12 (up to 13.5); error 2/22. The figure 12 was denied.
        measure.add(
                gold("\"killed\": {\"min\": 12, \"max\": 12}, \"injured\": null"),
                killed(figure(10, 10, true), claim(10, null, Stance.ASSERTED), claim(12, 12, Stance.DENIED)));
        // No toll: error 1.
        measure.add(gold("\"killed\": {\"min\": null, \"max\": 4}"), killed(null));
        // Nobody was killed, a figure says 2.
        measure.add(gold("\"killed\": 0"), killed(figure(2, 2, false), claim(2, 2, Stance.ASSERTED)));
        // Neither counts.
        measure.add(gold("\"killed\": 9, \"clean\": false"), killed(null));
        measure.add(gold("\"killed\": 9, \"duplicate_text\": true"), killed(null));
        assertThat(measure.figures())
                .containsExactly(
                        // hits 2 of 3; error (0 + 1/11 + 1) / 3 = 0.3636
                        "killed   some estimate hits 0.667; the toll hits 0.667 (given in 2);"
                                + " normalised error of the toll 0.364  (n 3); false figure where none 1.000 (n 1)");
        assertThat(measure.faults())
                .extracting(Fault::kind)
                .containsExactly("no toll of killed", "false figure of killed");
    }

    @ParameterizedTest
    @CsvSource({
        "100, , 100, 100, true", "100, , 120, 150, false", "10, 12, 12, 12, true", "10, 12, 6, 6, false",
        "0, 9, 6, 6, false", "5, 5, 5, , true", "80, 100, 100, 100, true", "79, 100, 100, 100, false"
    })
    void tellsAHit(
            @Nullable Integer low, @Nullable Integer high, int goldLow, @Nullable Integer goldHigh, boolean hit) {
        Range gold = new Range((double) goldLow, goldHigh == null ? null : (double) goldHigh);
        assertThat(Range.of(low, high).hits(gold)).isEqualTo(hit);
    }

    @Test
    void countsRolesOfTitledPersons() {
        Measure measure = new RoleMeasure();
        measure.add(gold("""
                        "persons": [{"name": "Ana Ruiz", "titles": [{"text": "Mayor"}]},
                                    {"name": "Tom Baker", "titles": [{"text": "the chief of police"}]},
                                    {"name": "Eve", "titles": [{"text": "Dr"}]}, {"name": "Li", "titles": []}]"""), persons(person("Ruiz", "mayor of Marston"), person("Baker", "the driver")));
        assertThat(measure.figures())
                .containsExactly("roles            of 3 persons with a title 2 found;"
                        + " role right 0.333 of all, 0.500 of the found");
        assertThat(measure.faults()).extracting(Fault::kind).containsExactly("missed role", "missed person");
    }

    @Test
    void saysWhatIsWrongWithAGold() {
        assertThatThrownBy(() -> new QuoteMeasure().add(gold("\"quotes\": 5"), persons()))
                .hasMessage("the field \"quotes\" must be a list of {\"start\", \"end\", \"speaker\"}");
        assertThatThrownBy(() -> new QuoteMeasure()
                        .add(
                                gold("\"quotes\": [{\"start\": 4, \"end\": 22, \"text\": \"one two three four\"}]"),
                                persons()))
                .hasMessage("the text from 4 to 22 is «ne two three four”», not «one two three four»;"
                        + " offsets count code points from 0");
        assertThatThrownBy(() -> new CasualtyMeasure().add(gold("\"killed\": \"three\""), persons()))
                .hasMessage("the field \"killed\" must be a number, {\"min\", \"max\"} or null, not \"three\"");
    }

    @Test
    void roundsAsTheExactValueDoes() {
        assertThat(Score.figure(0.0625)).isEqualTo("0.062");
        assertThat(Score.figure(0.9995)).isEqualTo("1.000");
        assertThat(new Score(0, 0, 0)).hasToString("P 0.000 R 0.000 F 0.000");
    }

    private static GoldText gold(String facts) {
        return new GoldText("a", TEXT, new JsonMapper().readTree("{" + facts + "}"));
    }

    private static Passage passage(String words) {
        int at = Math.max(0, TEXT.indexOf(words));
        return new Passage(words, new Span(at, Math.min(TEXT.length(), at + words.length())));
    }

    private static QuoteMention quote(String words, String speaker, String name) {
        Attribution who = new Attribution.Attributed(name, ActorKind.PERSON, passage(speaker), null, "Turn", false);
        return new QuoteMention(0, passage(words), QuoteKind.DIRECT, null, 0, "QuotedClause", who);
    }

    private static Extraction read(QuoteMention... quotes) {
        return extraction(List.of(quotes), List.of(), List.of(), List.of(), new Toll(Map.of()));
    }

    private static Extraction names(List<String> persons, List<OrganisationProfile> organisations) {
        List<PersonProfile> profiles = persons.stream()
                .map(name -> new PersonProfile(name, null, List.of(), List.of(), List.of(), "TaggedPerson"))
                .toList();
        return extraction(List.of(), profiles, organisations, List.of(), new Toll(Map.of()));
    }

    private static OrganisationProfile organisation(String name, @Nullable String abbreviation) {
        return new OrganisationProfile(name, abbreviation, List.of(), null, List.of(), "TaggedOrganisation");
    }

    private static Extraction persons(PersonProfile... persons) {
        return extraction(List.of(), List.of(persons), List.of(), List.of(), new Toll(Map.of()));
    }

    private static PersonProfile person(String name, String role) {
        return new PersonProfile(
                name,
                null,
                List.of(),
                List.of(),
                List.of(new RoleMention(passage(role), null, "Apposition")),
                "TaggedPerson");
    }

    private static Extraction killed(Toll.@Nullable Figure toll, CasualtyMention... claims) {
        return extraction(
                List.of(),
                List.of(),
                List.of(),
                List.of(claims),
                new Toll(toll == null ? Map.of() : Map.of(Outcome.KILLED, toll)));
    }

    private static Toll.Figure figure(int low, int high, boolean open) {
        return new Toll.Figure(low, high, open, 1, Agreement.ONE_CLAIM);
    }

    private static CasualtyMention claim(@Nullable Integer low, @Nullable Integer high, Stance stance) {
        return new CasualtyMention(
                0,
                Outcome.KILLED,
                low,
                high,
                Hedge.NONE,
                passage("three"),
                passage("killed"),
                null,
                NOBODY,
                stance,
                false,
                false,
                null,
                null,
                "Rule",
                0);
    }

    private static Extraction extraction(
            List<QuoteMention> quotes,
            List<PersonProfile> persons,
            List<OrganisationProfile> organisations,
            List<CasualtyMention> claims,
            Toll toll) {
        return new Extraction(
                null, null, "en", List.of(), quotes, persons, organisations, new ArrayList<>(claims), toll);
    }
}
