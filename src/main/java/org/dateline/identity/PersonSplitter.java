package org.dateline.identity;

import java.util.List;
import java.util.Objects;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearance;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.actor.PersonRepository;
import org.springframework.stereotype.Component;

/** Takes a person out of another: one who was merged into it, or the one whom some articles mean. */
@Component
class PersonSplitter {

    private final PersonFamilies families;
    private final PersonRepository persons;
    private final PersonAppearanceRepository appearances;
    private final PersonFacts facts;

    PersonSplitter(
            PersonFamilies families,
            PersonRepository persons,
            PersonAppearanceRepository appearances,
            PersonFacts facts) {
        this.families = families;
        this.persons = persons;
        this.appearances = appearances;
        this.facts = facts;
    }

    /** Undoes a merge. */
    Person splitMerged(long id, long mergedId) {
        PersonFamily family = families.lock(id).get(0);
        Person merged = family.rows().stream()
                .filter(row -> row.getId() == mergedId && row.getMergedInto() != null)
                .findFirst()
                .orElseThrow(() -> new ConflictException("The person " + mergedId + " is not merged into the person "
                        + id + "; 'mergedFrom' of /api/persons/" + id + " lists who is."));
        merged.standAlone();
        family.serveUnder(merged, merged);
        persons.flush();
        persons.deleteUnnamed(List.of(id, mergedId));
        return merged;
    }

    /** Takes a person of the same name out, to whom all belongs that those articles say. */
    Person splitArticles(long id, List<Long> articles) {
        PersonFamily family = families.lock(id).get(0);
        List<PersonAppearance> all = appearances.findByPersons(List.of(id));
        List<Person> named = all.stream()
                .filter(found -> articles.contains(found.getArticle().getId()))
                .map(PersonAppearance::getPerson)
                .distinct()
                .toList();
        refuseOthers(id, articles, all);
        Person head = null;
        for (Person row : named) {
            Person split = persons.save(Person.splitFrom(row));
            head = head == null ? split : head;
            if (head != split) {
                split.mergeInto(head);
            }
            persons.flush();
            facts.move(row, split, articles);
        }
        return Objects.requireNonNull(head);
    }

    private static void refuseOthers(long id, List<Long> articles, List<PersonAppearance> all) {
        List<Long> known =
                all.stream().map(found -> found.getArticle().getId()).distinct().toList();
        articles.stream()
                .filter(article -> !known.contains(article))
                .findFirst()
                .ifPresent(article -> {
                    throw new ConflictException("The article " + article + " does not name the person " + id
                            + "; /api/persons/" + id + "/articles lists those that do.");
                });
        if (articles.containsAll(known)) {
            throw new ConflictException("No other article names the person " + id + ", so nobody would be left;"
                    + " name some of the articles of /api/persons/" + id + "/articles, not all.");
        }
    }
}
