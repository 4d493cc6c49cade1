package org.dateline.identity;

import java.util.List;
import java.util.Objects;
import org.dateline.actor.Person;
import org.dateline.actor.PersonRepository;
import org.springframework.stereotype.Component;

/** Takes two persons for one: the rows stay as read and point to the one they are served as. */
@Component
class PersonMerger {

    private final PersonFamilies families;
    private final PersonRepository persons;
    private final PersonFacts facts;

    PersonMerger(PersonFamilies families, PersonRepository persons, PersonFacts facts) {
        this.families = families;
        this.persons = persons;
        this.facts = facts;
    }

    /** Merges the other person into the one; one that was split off it goes back to where it was. */
    Person merge(long id, long otherId) {
        if (id == otherId) {
            throw new ConflictException("The person " + id + " cannot be merged into itself; name another one.");
        }
        List<PersonFamily> both = families.lock(id, otherId);
        PersonFamily family = both.get(0);
        PersonFamily other = both.get(1);
        if (family.holds(other.head().getSplitFrom())) {
            rejoin(other, family);
        } else {
            other.head().mergeInto(family.head());
            other.serveUnder(other.head(), family.head());
        }
        persons.flush();
        return family.head();
    }

    /** Undoes a split: the rows it made give their facts back and go; those merged into them since stay with the person. */
    private void rejoin(PersonFamily split, PersonFamily family) {
        List<Person> made = split.rows().stream()
                .filter(row -> family.holds(row.getSplitFrom()))
                .toList();
        for (Person row : split.rows()) {
            if (!made.contains(row)) {
                row.mergeInto(family.head());
            }
        }
        persons.flush();
        for (Person row : made) {
            facts.moveAll(row, Objects.requireNonNull(row.getSplitFrom()));
        }
        persons.deleteAllInBatch(made);
    }
}
