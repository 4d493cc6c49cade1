package org.dateline.extraction;

import java.util.List;
import org.dateline.fact.Outcome;

/**
 * Looks at the claims of an article together: who is told of twice, which figure is a part of another, which were
 * replaced, and how many of those shot lived.
 */
final class VictimResolver {

    private static final List<Outcome> PLAIN =
            List.of(Outcome.MISSING, Outcome.DISPLACED, Outcome.DETAINED, Outcome.KILLED_OR_INJURED);

    private final ClaimContexts contexts = new ClaimContexts();
    private final VictimSides sides = new VictimSides();

    /** @param deathWords whether the article opens with words of death */
    List<CasualtyMention> resolve(
            Document document, List<Report> reports, boolean deathWords, List<CasualtyClaim> claims) {
        ClaimBook book = new ClaimBook(document, contexts, sides, reports, claims);
        new OtherDeaths(book, deathWords).mark();
        VictimRoll roll = new VictimRoll(book);
        MainFigure mainFigure = new MainFigure(book);
        int killed = new KilledResolver(book, mainFigure, roll).resolve();
        new InjuredResolver(book, mainFigure, roll).resolve(killed);
        PLAIN.forEach(mainFigure::settleGreatest);
        return new CasualtyMentions(book, sides).list();
    }
}
