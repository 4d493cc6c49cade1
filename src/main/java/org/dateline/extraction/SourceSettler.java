package org.dateline.extraction;

import java.util.List;

/** Tells for each figure without a source, or with one that a pronoun names, why that is and who could be meant. */
final class SourceSettler {

    List<CasualtyMention> settle(Document document, Speech speech, List<Report> reports, List<CasualtyMention> claims) {
        if (claims.isEmpty()) {
            return claims;
        }
        OpenSpeakers openSpeakers =
                new OpenSpeakers(new QuotePage(document, speech.kinds(), reports, speech.resolver()));
        return claims.stream()
                .map(claim -> claim.by(
                        claim.source() instanceof Attribution.Attributed who
                                ? openSpeakers.doubted(who)
                                : openSpeakers.ofFigure(
                                        document.tokens().at(claim.harm().span().begin()))))
                .toList();
    }
}
