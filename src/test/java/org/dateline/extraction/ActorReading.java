package org.dateline.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the actors of a short text as the extractor does; {@code /} stands between paragraphs. */
final class ActorReading {

    static final Gazetteer GAZETTEER = new Gazetteer();
    private static final ActorFinder ACTORS = new ActorFinder(GAZETTEER);

    private ActorReading() {}

    static Actors actors(String text) {
        return ACTORS.find(QuoteReading.document(text));
    }

    /** The names of all persons, in order. */
    static String persons(String text) {
        return actors(text).persons().stream().map(PersonProfile::name).collect(Collectors.joining("; "));
    }

    /** The names of all organisations, in order. */
    static String organisations(String text) {
        return actors(text).organisations().stream()
                .map(OrganisationProfile::name)
                .collect(Collectors.joining("; "));
    }

    /** The roles of the first person. */
    static String roles(String text) {
        List<PersonProfile> persons = actors(text).persons();
        return persons.isEmpty()
                ? ""
                : persons.get(0).roles().stream()
                        .map(role -> role.passage().words())
                        .collect(Collectors.joining("; "));
    }

    /** The roles that one rule gives a person, by the place of the name in the text; honorifics belong to the name. */
    static String roles(RoleRule rule, String text, String name) {
        Document document = QuoteReading.document(text);
        int at = document.text().indexOf(name);
        int begin = document.tokens().at(at);
        int end = document.tokens().at(at + name.length());
        NameGuess guess = new NameGuess(begin, end, 0, 1, 0, 0);
        RolePhrases phrases = new RolePhrases(GAZETTEER, document, List.of(guess));
        return rule.find(phrases, begin, end).stream()
                .map(role -> document.tokens().passage(role.begin(), role.end()).words())
                .collect(Collectors.joining("; "));
    }

    static @Nullable String honorific(String text) {
        return actors(text).persons().get(0).honorific();
    }
}
