package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.fact.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of two sources stand side by side; a part stays with the whole it was told of. */
class RivalClaimsTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry said 12 people were killed. Amnesty said more than 100 people were killed.                   | 12; 101
            Medics said 26 people, including seven children, were killed. The ministry said 30 people died.           | 26; 7 of 0; 30
            The ministry said 25 clerks were killed. The army said no clerks were killed.                             | 25; 0
            Officials said 34 people had died. The mayor said 40 had died.                                            | 34; 40
            The ministry said two children were killed. The mayor said 40 people were killed.                         | 2 of 1; 40
            """)
    void setsSourcesSideBySide(String text, String claims) {
        String told = EXTRACTOR.extract(text).casualties().stream()
                .map(claim -> claim.low() + (claim.subsetOf() == null ? "" : " of " + claim.subsetOf()))
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry denied that 12 clerks had died.             | DENIED
            The ministry denied that, saying 12 clerks had died.     | ASSERTED
            The army denied losing ground and said 12 men had died.  | ASSERTED
            """)
    void deniesOnlyWhatIsDenied(String text, Stance stance) {
        assertThat(EXTRACTOR.extract(text).casualties())
                .extracting(CasualtyMention::stance)
                .containsExactly(stance);
    }
}
