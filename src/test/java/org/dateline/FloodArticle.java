package org.dateline;

import java.util.List;
import java.util.Map;
import org.dateline.extraction.Attribution;
import org.dateline.extraction.Attribution.Attributed;
import org.dateline.extraction.Candidate;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Dateline;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.extraction.ParagraphMention;
import org.dateline.extraction.PersonProfile;
import org.dateline.extraction.QuoteMention;
import org.dateline.extraction.RoleMention;
import org.dateline.extraction.Toll;
import org.dateline.extraction.Victims;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Agreement;
import org.dateline.fact.Hedge;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.ParagraphKind;
import org.dateline.fact.QuoteKind;
import org.dateline.fact.Stance;
import org.dateline.text.Passage;
import org.dateline.text.Span;

/** A made-up article with an emoji before its facts, and what a reading of it gives, written by hand. */
public final class FloodArticle {

    public static final String HEADLINE = "River bursts its banks near Marston 🌊";
    private static final String FIRST =
            "MARSTON (NEWSWIRE) - “We need boats,” said Mayor Ana Ruiz of the Marston Council." + " “And blankets.”";
    private static final String SECOND = "At least 12 people died, including 5 children, the Red Cross (ICRC) said."
            + " Ruiz called it a \"bad day\".";
    private static final String THIRD = "Sign up for our newsletter.";
    public static final String TEXT = String.join("\n\n", HEADLINE, FIRST, SECOND, THIRD);

    private FloodArticle() {}

    public static Extraction extraction() {
        return extraction(TEXT);
    }

    /** The same reading of a longer text that holds this one. */
    public static Extraction extraction(String text) {
        return new Extraction(
                in(text, HEADLINE),
                new Dateline(
                        "MARSTON", "NEWSWIRE", in(text, "MARSTON (NEWSWIRE) -").span()),
                "en",
                List.of(
                        new ParagraphMention(0, ParagraphKind.BODY, in(text, FIRST)),
                        new ParagraphMention(1, ParagraphKind.BODY, in(text, SECOND)),
                        new ParagraphMention(2, ParagraphKind.BOILERPLATE, in(text, THIRD))),
                quotes(text),
                List.of(new PersonProfile(
                        "Ana Ruiz",
                        null,
                        List.of("Ruiz"),
                        List.of(in(text, "Ana Ruiz"), in(text, "Ruiz", " called")),
                        List.of(new RoleMention(in(text, "Mayor"), "Marston Council", "TitleBeforeName")),
                        "TaggedPerson")),
                List.of(
                        new OrganisationProfile(
                                "Marston Council",
                                null,
                                List.of(),
                                null,
                                List.of(in(text, "Marston Council")),
                                "TaggedOrganisation"),
                        new OrganisationProfile(
                                "Red Cross",
                                "ICRC",
                                List.of(),
                                null,
                                List.of(in(text, "Red Cross"), in(text, "ICRC")),
                                "KnownOrganisation")),
                casualties(text),
                new Toll(Map.of(Outcome.KILLED, new Toll.Figure(12, 12, true, 1, Agreement.ONE_CLAIM))));
    }

    private static List<QuoteMention> quotes(String text) {
        Attribution mayor = new Attributed(
                "Ana Ruiz", ActorKind.PERSON, in(text, "Mayor Ana Ruiz"), in(text, "said"), "CueBehindQuote", false);
        return List.of(
                new QuoteMention(0, in(text, "We need boats,"), QuoteKind.DIRECT, null, 0, "QuotedClause", mayor),
                new QuoteMention(1, in(text, "And blankets."), QuoteKind.DIRECT, 0, 0, "QuotedClause", mayor),
                new QuoteMention(
                        2,
                        in(text, "bad day"),
                        QuoteKind.FRAGMENT,
                        null,
                        1,
                        "QuotedFragment",
                        new Attribution.Open(
                                OpenReason.NO_CUE,
                                null,
                                List.of(new Candidate("Ana Ruiz", ActorKind.PERSON, in(text, "Ruiz", " called"))))));
    }

    private static List<CasualtyMention> casualties(String text) {
        Attribution redCross = new Attributed(
                "Red Cross",
                ActorKind.ORGANISATION,
                in(text, "the Red Cross (ICRC)"),
                in(text, "said", "."),
                "SourceBeforeCue",
                false);
        return List.of(
                new CasualtyMention(
                        0,
                        Outcome.KILLED,
                        12,
                        null,
                        Hedge.AT_LEAST,
                        in(text, "At least 12"),
                        in(text, "died"),
                        new Victims(in(text, "people"), null),
                        redCross,
                        Stance.ASSERTED,
                        false,
                        false,
                        null,
                        null,
                        "SubjectBeforeCue",
                        1),
                new CasualtyMention(
                        1,
                        Outcome.KILLED,
                        5,
                        5,
                        Hedge.NONE,
                        in(text, "5"),
                        in(text, "died"),
                        new Victims(in(text, "children"), null),
                        redCross,
                        Stance.ASSERTED,
                        false,
                        false,
                        0,
                        null,
                        "SubjectBeforeCue",
                        1));
    }

    private static Passage in(String text, String words) {
        return in(text, words, "");
    }

    private static Passage in(String text, String words, String before) {
        int begin = text.indexOf(words + before);
        return new Passage(words, new Span(begin, begin + words.length()));
    }
}
