package org.dateline.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.fact.Outcome;

/** Reads casualties from texts of tests and words them briefly: {@code KILLED 12..12}. */
final class CasualtyTexts {

    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final ActorFinder ACTORS = new ActorFinder(new Gazetteer());
    private static final CasualtyFinder FINDER = new CasualtyFinder();

    private CasualtyTexts() {}

    static List<CasualtyMention> read(String text) {
        Document document = DOCUMENTS.read(text);
        return FINDER.find(document, ACTORS.find(document), List.of());
    }

    /** Without knowing who acts, to time nothing else. */
    static List<CasualtyMention> readAlone(String text) {
        return FINDER.find(DOCUMENTS.read(text), new Actors(List.of(), List.of(), List.of()), List.of());
    }

    /** All claims, in order. */
    static String claims(String text) {
        return read(text).stream()
                .map(claim -> claim.outcome() + " " + claim.low() + ".." + claim.high())
                .collect(Collectors.joining(", "));
    }

    /** All claims with their hedges, in order: {@code KILLED 201..null MORE_THAN}. */
    static String hedgedClaims(String text) {
        return read(text).stream()
                .map(claim -> claim.outcome() + " " + claim.low() + ".." + claim.high() + " " + claim.hedge())
                .collect(Collectors.joining(", "));
    }

    /** The claims that one rule made, in order. */
    static String claimsOf(String rule, String text) {
        return read(text).stream()
                .filter(claim -> claim.rule().equals(rule))
                .map(claim -> claim.outcome() + " " + claim.low() + ".." + claim.high())
                .collect(Collectors.joining(", "));
    }

    /** The toll for killed and injured: {@code 2..2 / 1..1}, {@code -} where none is told. */
    static String toll(String text) {
        Toll toll = Toll.of(read(text));
        return figure(toll.figures().get(Outcome.KILLED)) + " / "
                + figure(toll.figures().get(Outcome.INJURED));
    }

    private static String figure(Toll.Figure figure) {
        return figure == null ? "-" : figure.low() + ".." + (figure.open() ? "open" : figure.high());
    }
}
