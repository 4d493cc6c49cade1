package org.dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Made-up articles whose words are hard to carry from one form to another. */
final class Articles {

    /** Words that a spreadsheet would compute, and marks that CSV means something by. */
    static final String FORMULAS = """
            Clerk's sums trouble town

            CLERKTON, March 3 (Newswire) - "=SUM(A1:A9) is all we ever got," said Mayor Ana Ruiz, a former clerk.

            "+44 was dialled, again and again," said Red Cross spokesman Jon "Jack" Bell. "@everyone, go home, we told them."

            At least 12 people were killed and scores were injured, the Clerkton Police Department said.

            “'Twas the worst night,
            and the longest,” Ruiz said.
            """;

    /** Characters of two UTF-16 units and of other directions before and in the facts. */
    static final String SCRIPTS = """
            Flood \uD83C\uDF0A hits Marston \uD83D\uDE9A again

            MARSTON - “\uD83C\uDF0A We need boats \uD83D\uDEA3\u200D\u2640\uFE0F now,” said Mayor Léa Núñez of the Marston Council.

            “The sign said \u05E9\u05DC\u05D5\u05DD and nothing else,” said \uD835\uDC00na Ruiz. Between 200 and 300 people were injured, a doctor said.

            Two of the dead were Polish soldiers; 5 soldiers were killed, the Marston Council said. Hundreds were displaced.
            """;

    private Articles() {}

    static void takeIn(MockMvcTester mvc) {
        for (String text : List.of(FORMULAS, SCRIPTS)) {
            assertThat(mvc.post()
                            .uri("/api/articles")
                            .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                            .content(text.getBytes(UTF_8)))
                    .hasStatus2xxSuccessful();
        }
    }
}
