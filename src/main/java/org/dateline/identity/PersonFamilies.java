package org.dateline.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.actor.Person;
import org.dateline.actor.PersonRepository;
import org.dateline.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads persons whose identity is about to change, and keeps others from changing it until the transaction ends. */
@Component
class PersonFamilies {

    private final PersonRepository persons;

    PersonFamilies(PersonRepository persons) {
        this.persons = persons;
    }

    /** The families of the persons with these ids; refuses ids of persons who are merged into another. */
    List<PersonFamily> lock(long... ids) {
        List<Person> rows = persons.lockByCanonicals(Arrays.stream(ids).boxed().toList());
        return Arrays.stream(ids).mapToObj(id -> family(id, rows)).toList();
    }

    private PersonFamily family(long id, List<Person> rows) {
        Person head = rows.stream()
                .filter(row -> row.getId() == id && row.isCanonical())
                .findFirst()
                .orElseThrow(() -> refusal(id));
        Stream<Person> family =
                rows.stream().filter(row -> Objects.equals(row.getCanonical().getId(), id));
        return new PersonFamily(head, family.toList());
    }

    private RuntimeException refusal(long id) {
        Person person = persons.findById(id).orElseThrow(() -> new NotFoundException("person", id));
        return new ConflictException("The person " + id + " is merged into the person "
                + person.getCanonical().getId() + "; name that one, or split " + id + " off it first.");
    }
}
