package org.dateline.identity;

import java.util.Collection;
import org.dateline.actor.ActorWordings;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.quote.QuoteRepository;
import org.springframework.stereotype.Component;

/** Gives what articles say of one row of a person to another row: mentions and roles, quotes, figures. */
@Component
class PersonFacts {

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

    void move(Person from, Person to, Collection<Long> articles) {
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
