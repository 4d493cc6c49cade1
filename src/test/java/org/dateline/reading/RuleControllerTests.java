package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(RuleController.class)
class RuleControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void servesARule() {
        assertThat(mvc.get().uri("/api/rules/CueBehindQuote"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"name": "CueBehindQuote", "kind": "SPEAKER", "what": "Who is told to speak right behind the quote.",
                         "example": "“The bridge is gone,” the mayor said.", "links": {"self": "/api/rules/CueBehindQuote"}}""");
    }

    @Test
    void tellsWhereTheRulesAreListed() {
        assertThat(mvc.get().uri("/api/rules/Guess"))
                .hasStatus(404)
                .bodyText()
                .contains("There is no rule with the name 'Guess'; GET /api/rules lists them.");
    }

    @Test
    void listsTheRules() {
        assertThat(mvc.get().uri("/api/rules"))
                .bodyJson()
                .extractingPath("content[*].kind")
                .asArray()
                .contains("QUOTE", "SPEAKER", "SOURCE", "ROLE", "PERSON", "ORGANISATION", "CASUALTY");
    }

    @Test
    void listsThoseOfAKind() {
        assertThat(mvc.get().uri("/api/rules?kind=ROLE"))
                .bodyJson()
                .extractingPath("content[*].kind")
                .asArray()
                .isNotEmpty()
                .containsOnly("ROLE");
    }

    @Test
    void refusesAnUnknownKind() {
        assertThat(mvc.get().uri("/api/rules?kind=GUESS"))
                .hasStatus(400)
                .bodyText()
                .contains("QUOTE");
    }

    @Test
    void endsAParagraphOfAnExampleAsATextDoes() {
        assertThat(mvc.get().uri("/api/rules/Continued"))
                .bodyJson()
                .extractingPath("example")
                .asString()
                .contains("\n\n");
    }
}
