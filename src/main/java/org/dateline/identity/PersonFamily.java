package org.dateline.identity;

import java.util.List;
import java.util.Objects;
import org.dateline.actor.Person;
import org.jspecify.annotations.Nullable;

/** A person and all rows that are served as that person. */
record PersonFamily(Person head, List<Person> rows) {

    PersonFamily {
        rows = List.copyOf(rows);
    }

    long id() {
        return head.getId();
    }

    boolean holds(@Nullable Person person) {
        return person != null && rows.stream().anyMatch(row -> Objects.equals(row.getId(), person.getId()));
    }

    /** Serves a row, and all that was merged into it, under another head. */
    void serveUnder(Person row, Person head) {
        row.servedAs(head);
        rows.stream()
                .filter(other -> other.getMergedInto() != null
                        && Objects.equals(other.getMergedInto().getId(), row.getId()))
                .forEach(other -> serveUnder(other, head));
    }
}
