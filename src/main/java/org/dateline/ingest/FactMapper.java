package org.dateline.ingest;

import java.util.List;
import org.dateline.actor.Attribution;
import org.dateline.actor.Candidate;
import org.dateline.actor.Grounds;
import org.dateline.actor.Organisation;
import org.dateline.actor.Person;
import org.dateline.article.Article;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.casualty.Figure;
import org.dateline.casualty.Harm;
import org.dateline.casualty.Standing;
import org.dateline.casualty.Victims;
import org.dateline.extraction.Attribution.Attributed;
import org.dateline.extraction.Attribution.Open;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.QuoteMention;
import org.dateline.fact.ActorKind;
import org.dateline.quote.Quote;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes what is stored out of what was read, for one article whose actors are known. */
record FactMapper(Article article, ActorIndex actors) {

    Quote quote(QuoteMention mention) {
        return new Quote(article, mention.index(), mention.kind(), mention.passage(), attribution(mention.speaker()))
                .wasReadBy(mention.rule(), grounds(mention.speaker()), candidates(mention.speaker()));
    }

    CasualtyEstimate estimate(CasualtyMention mention) {
        return new CasualtyEstimate(
                        article,
                        mention.index(),
                        mention.outcome(),
                        Figure.of(mention.low(), mention.high(), mention.hedge(), mention.quantity()),
                        attribution(mention.source()),
                        new Standing(mention.stance(), mention.background(), mention.derived(), mention.rule()))
                .wasReadBy(Harm.of(mention.harm()), grounds(mention.source()), candidates(mention.source()));
    }

    static @Nullable Victims victims(CasualtyMention mention) {
        return mention.victims() == null
                ? null
                : Victims.of(mention.victims().passage(), mention.victims().side());
    }

    private Attribution attribution(org.dateline.extraction.Attribution found) {
        if (found instanceof Attributed attributed) {
            return attribution(attributed);
        }
        return Attribution.open(((Open) found).reason(), words(found.cue()));
    }

    private static Grounds grounds(org.dateline.extraction.Attribution found) {
        Open doubt = found instanceof Attributed attributed ? attributed.doubt() : null;
        return Grounds.of(found.cue(), doubt == null ? null : doubt.reason());
    }

    private static List<Candidate> candidates(org.dateline.extraction.Attribution found) {
        Open open = found instanceof Attributed attributed ? attributed.doubt() : (Open) found;
        return open == null
                ? List.of()
                : open.candidates().stream()
                        .map(one -> Candidate.of(one.kind(), one.name(), one.words()))
                        .toList();
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.words();
    }

    private Attribution attribution(Attributed found) {
        Span span = found.words().span();
        String name = found.name();
        Person person = name == null || found.kind() != ActorKind.PERSON ? null : actors.person(name);
        Organisation organisation =
                name == null || found.kind() != ActorKind.ORGANISATION ? null : actors.organisation(name, span);
        return new Attribution(
                found.kind(),
                name,
                person,
                organisation,
                found.words().words(),
                span.begin(),
                span.end(),
                words(found.cue()),
                found.rule(),
                found.inferred(),
                null);
    }
}
