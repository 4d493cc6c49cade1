package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.fact.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTests {

    private final LayoutReader reader = new LayoutReader();

    @Test
    void takesTheFirstLineForTheHeadline() {
        Layout layout = reader.read("Ferry sinks off Zanzibar\n\nDivers searched on.\n\nRelatives waited.");

        assertThat(layout.headline()).isNotNull();
        assertThat(layout.headline().words()).isEqualTo("Ferry sinks off Zanzibar");
        assertThat(layout.paragraphs())
                .extracting(p -> p.passage().words())
                .containsExactly("Divers searched on.", "Relatives waited.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers searched on.\n\nRelatives waited.",
                "Ferry sinks\nDivers searched on.\n\nRelatives waited.",
                "Ferry sinks",
                "Will it rain?\n\nNobody knows."
            })
    void hasNoHeadlineWhereTheFirstLineIsNone(String text) {
        assertThat(reader.read(text).headline()).isNull();
    }

    @Test
    void takesLinesForParagraphsWhereNoneIsBlank() {
        assertThat(reader.read("Roads closed.\r\nSchools opened.\r\nTrains ran.")
                        .paragraphs())
                .hasSize(3);
    }

    @Test
    void pointsIntoTheTextAsGiven() {
        String text = "Ferry sinks\r\n\r\n\u00A0 Divers searched\r\non. \r\n\r\n\r\nThey waited.";

        Layout layout = reader.read(text);

        assertThat(layout.paragraphs())
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph.passage().span().of(text))
                        .isEqualTo(paragraph.passage().words()));
        assertThat(layout.paragraphs().get(0).passage().words()).isEqualTo("Divers searched\r\non.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LIMA (EL CORREO) - Rain fell.                    | LIMA        | EL CORREO
            NAIROBI, March 13 (Daily Post) — Rain fell.      | NAIROBI     | Daily Post
            OSLO — Rain fell.                                | OSLO        | -
            QUETTA, Pakistan (AP) — Rain fell.               | QUETTA      | AP
            NEW DELHI, Sept. 4, 2020 (PTI) -- Rain fell.     | NEW DELHI   | PTI
            Accra, 12 June (GNA) - Rain fell.                | Accra       | GNA
            Port Moresby (Reuters) - Rain fell.              | Port Moresby | Reuters
            """)
    void readsDatelines(String paragraph, String place, String agency) {
        Dateline dateline = reader.read(paragraph).dateline();

        assertThat(dateline).isNotNull();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(paragraph.substring(dateline.span().end())).isEqualTo("Rain fell.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vega - a small firm - won the bid.",
                "The minister (of health) - rain or not - came.",
                "Rain fell over Lima - again.",
                "A-level results came out."
            })
    void takesNoOtherDashForADateline(String paragraph) {
        assertThat(reader.read(paragraph).dateline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Join our Telegram channel and get the news first.",
                "Read also: Ten ways to save water",
                "Sign up for our daily newsletter",
                "Photo: Ministry of Works",
                "© 2021 The Harbour Times. All rights reserved.",
                "Reporting by Ann Lee; Editing by Bo Park",
                "Follow us on Facebook and Instagram",
                "Advertisement"
            })
    void marksBoilerplate(String paragraph) {
        assertThat(reader.read(paragraph).paragraphs().get(0).kind()).isEqualTo(ParagraphKind.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Join forces or lose, the union told its members on Friday.",
                "Save the Children said five schools were hit.",
                "Published reports put the loss at three boats.",
                "Images of the flood shocked the country.",
                "Related costs rose, the bank said.",
                "Follow-up talks were held in Facebook's office."
            })
    void leavesTheStoryAlone(String paragraph) {
        assertThat(reader.read(paragraph).paragraphs().get(0).kind()).isEqualTo(ParagraphKind.BODY);
    }
}
