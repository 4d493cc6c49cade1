package org.dateline.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.revision.FactComparer.Changed;
import org.dateline.revision.FactComparer.Compared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactComparerTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 39 people died, police said.                | At least 45 people died, police said.                   | the killed, by police: rose from 39 or more to 45 or more
            The toll rose to 39 from 20, police said.            | The toll rose to 45 from 39, police said.               | the killed, by police: rose from 39 to 45
            Four people were killed.                             | Three people were killed.                               | the killed, by the reporter: fell from 4 to 3
            The flood killed 12 people.                          | The flood killed 12 people, the mayor said.             | the killed, by the mayor: “12” was by the reporter
            Nine soldiers were wounded. Two miners were wounded. | Nine soldiers were wounded. Three miners were wounded.  | the injured, by the reporter: rose from 2 to 3
            Some 30 people are missing.                          | Thirty-four people are missing.                         | the missing, by the reporter: rose from 30 to 34
            """)
    void tellsAClaimThatChanged(String before, String after, String sentence) {
        assertThat(claims(before, after).changed())
                .extracting(Changed::sentence)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Twelve people were killed, police said.       | Twelve people were killed, the police said.
            “Twelve people were killed,” police said.     | "Twelve people were killed," police said.
            Twelve people were killed on Monday.          | On Monday twelve people were killed.
            """)
    void findsNothingWhereOnlyTheWordsAroundItDiffer(String before, String after) {
        Compared<?> compared = claims(before, after);
        assertThat(compared.changed()).isEmpty();
        assertThat(compared.came()).isEmpty();
        assertThat(compared.went()).isEmpty();
        assertThat(compared.unchanged()).isPositive();
    }

    @Test
    void neverTakesOtherVictimsForTheSame() {
        Compared<?> compared = claims("Three soldiers were killed.", "Five nurses were killed.");
        assertThat(compared.changed()).isEmpty();
        assertThat(compared.came()).hasSize(1);
        assertThat(compared.went()).hasSize(1);
    }

    @Test
    void neverTakesAnotherOutcomeForTheSame() {
        assertThat(claims("Three people were killed.", "Three people were injured.")
                        .changed())
                .isEmpty();
    }

    @Test
    void takesAClaimOfAnotherSourceForAnother() {
        Compared<?> compared = claims(
                "Three people were killed, police said.",
                "Three people were killed, police said. Nine people were killed, the mayor said.");
        assertThat(compared.unchanged()).isEqualTo(1);
        assertThat(compared.came()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "We will rebuild the old bridge," said Ana Ruiz.   | "We will rebuild the old bridge soon," said Ana Ruiz. | “We will rebuild the old bridge soon,” was “We will rebuild the old bridge,”
            "Now we will rebuild the bridge," said Ana Ruiz.   | "We will rebuild the bridge," said Ana Ruiz.          | “We will rebuild the bridge,” was “Now we will rebuild the bridge,”
            "We will rebuild the old bridge," said Ana Ruiz.   | "We will rebuild the old bridge," said Ben Okoro.     | “We will rebuild the old bridge,” is by Ben Okoro, it was by Ana Ruiz
            """)
    void tellsAQuoteThatChanged(String before, String after, String sentence) {
        Compared<?> compared =
                new QuoteChanges().compare(read(before).quotes(), read(after).quotes());
        assertThat(compared.changed()).extracting(Changed::sentence).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz, a teacher, left.       | Ana Ruiz, a retired teacher, left.  | Ana Ruiz is “a retired teacher”, was “a teacher”
            Ana Ruiz left on Monday.         | Ana Ruiz, a teacher, left.          | Ana Ruiz is “a teacher”, was without a role
            Mr Ruiz said he left on Monday.  | Ana Ruiz said she left on Monday.   | Ana Ruiz was named Ruiz
            """)
    void tellsAPersonWhoChanged(String before, String after, String sentence) {
        Compared<?> compared =
                new PersonChanges().compare(read(before).persons(), read(after).persons());
        assertThat(compared.changed()).extracting(Changed::sentence).containsExactly(sentence);
    }

    @Test
    void keepsTwoPersonsOfOneSurnameApart() {
        Compared<?> compared = new PersonChanges()
                .compare(
                        read("Ana Ruiz left. Ben Ruiz left.").persons(),
                        read("Ana Ruiz left. Cal Ruiz left.").persons());
        assertThat(compared.changed()).isEmpty();
        assertThat(compared.came()).hasSize(1);
        assertThat(compared.went()).hasSize(1);
    }

    @Test
    void pairsThousandsOfClaimsOnceEach() {
        String many = String.join(
                "\n\n",
                Stream.iterate(1, i -> i + 1)
                        .limit(1500)
                        .map(i -> "In the village number " + i + ", " + (i + 3000) + " people were killed.")
                        .toList());
        Compared<?> compared = claims(many, many);
        assertThat(compared.unchanged()).isEqualTo(read(many).casualties().size());
        assertThat(List.of(compared.came().size(), compared.went().size())).containsOnly(0);
    }

    private static Compared<?> claims(String before, String after) {
        return new ClaimChanges().compare(read(before).casualties(), read(after).casualties());
    }

    private static Extraction read(String text) {
        return EXTRACTOR.extract(text);
    }
}
