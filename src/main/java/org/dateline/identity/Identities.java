package org.dateline.identity;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.actor.Person;
import org.dateline.actor.PersonDirectory;
import org.dateline.actor.PersonResponse;
import org.dateline.idempotency.RetryingTransaction;
import org.dateline.store.Turns;
import org.springframework.stereotype.Component;

/** Changes who is who, one transaction a change, and tells the person that came of it. */
@Component
class Identities {

    private final PersonMerger merger;
    private final PersonSplitter splitter;
    private final PersonDirectory directory;
    private final RetryingTransaction transaction;
    private final Turns turns;

    Identities(
            PersonMerger merger,
            PersonSplitter splitter,
            PersonDirectory directory,
            RetryingTransaction transaction,
            Turns turns) {
        this.merger = merger;
        this.splitter = splitter;
        this.directory = directory;
        this.transaction = transaction;
        this.turns = turns;
    }

    PersonResponse merge(long id, long otherId) {
        return change(() -> merger.merge(id, otherId));
    }

    PersonResponse split(long id, long mergedId) {
        return change(() -> splitter.splitMerged(id, mergedId));
    }

    PersonResponse split(long id, List<Long> articles) {
        return change(() -> splitter.splitArticles(id, articles));
    }

    private PersonResponse change(Supplier<Person> change) {
        return transaction.run(() -> {
            turns.alone();
            return directory.describe(change.get());
        });
    }
}
