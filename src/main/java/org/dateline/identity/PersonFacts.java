package org.dateline.identity;

import java.util.List;
import org.dateline.actor.ActorWordings;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.quote.QuoteRepository;
import org.springframework.stereotype.Component;

/** Gives what articles say of one row of a person to another row: mentions and roles, quotes, figures. */
@Component
class PersonFacts {

    /** Statements name each article, and take so many names only. */
    private static final int AT_ONCE = 1_000;

    private final PersonAppearanceRepository appearances;
    private final QuoteRepository quotes;
    private final CasualtyEstimateRepository estimates;
    private final ActorWordings wordings;

    PersonFacts(
            PersonAppearanceRepository appearances,
            QuoteRepository quotes,
            CasualtyEstimateRepository estimates,
            ActorWordings wordings) {
        this.appearances = appearances;
        this.quotes = quotes;
        this.estimates = estimates;
        this.wordings = wordings;
    }

    void move(Person from, Person to, List<Long> articles) {
        for (int begin = 0; begin < articles.size(); begin += AT_ONCE) {
            moveAtOnce(from, to, articles.subList(begin, Math.min(begin + AT_ONCE, articles.size())));
        }
    }

    private void moveAtOnce(Person from, Person to, List<Long> articles) {
        wordings.forget(articles);
        appearances.reassign(from, to, articles);
        quotes.reassign(from, to, articles);
        estimates.reassign(from, to, articles);
        wordings.remember(articles);
    }

    void moveAll(Person from, Person to) {
        move(from, to, appearances.findArticleIds(from));
    }
}
