package org.dateline.actor;

import static org.dateline.web.Containing.among;
import static org.dateline.web.Containing.containing;
import static org.dateline.web.Containing.gives;
import static org.dateline.web.Containing.union;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.paging.Listing;
import org.dateline.paging.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which persons a client asks for. */
public record PersonFilter(
        @Parameter(description = "Words of a name or of an alias") @Nullable String name,

        @Parameter(description = "Words of a role some article gives them") @Nullable String role)
        implements Specification<Person> {

    /** The persons that pass. */
    public Listing<Person> listing() {
        Listing<Person> listing = Listing.of(Person.class, this);
        return name == null && role == null ? listing : listing.tryingBy(Trial.ofOthers(this, this::passes));
    }

    @Override
    public Predicate toPredicate(Root<Person> person, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        Rows rows = new Rows(Objects.requireNonNull(query), builder);
        List<Predicate> all = new ArrayList<>();
        all.add(builder.isNull(person.get("mergedInto")));
        if (name != null) {
            all.add(builder.or(
                    containing(builder, person.get("name"), name),
                    among(
                            builder,
                            person.get("id"),
                            union(query, builder, rows.merged(name), rows.worded(WordingKind.ALIAS, name)))));
        }
        if (role != null) {
            all.add(person.get("id").in(rows.worded(WordingKind.ROLE, role)));
        }
        return builder.and(all);
    }

    private Predicate passes(Root<Person> person, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        Rows rows = new Rows(Objects.requireNonNull(query), builder);
        List<Predicate> all = new ArrayList<>();
        all.add(builder.isNull(person.get("mergedInto")));
        if (name != null) {
            all.add(builder.or(containing(builder, person.get("name"), name), rows.known(person, name)));
        }
        if (role != null) {
            all.add(rows.of(person, rows.worded(WordingKind.ROLE, role)));
        }
        return builder.and(all);
    }

    /** The rows that are served as somebody. */
    private record Rows(CriteriaQuery<?> query, CriteriaBuilder builder) {

        Subquery<Long> merged(String name) {
            Subquery<Long> found = query.subquery(Long.class);
            Root<Person> row = found.from(Person.class);
            return found.select(row.get("canonical").get("id"))
                    .where(builder.isNotNull(row.get("mergedInto")), containing(builder, row.get("name"), name));
        }

        Subquery<Long> worded(WordingKind kind, String words) {
            Subquery<Long> found = query.subquery(Long.class);
            Root<Person> row = found.from(Person.class);
            Join<Person, KnownWording> wording = row.join("wordings");
            return found.select(row.get("canonical").get("id"))
                    .where(builder.equal(wording.get("kind"), kind), containing(builder, wording.get("words"), words));
        }

        /** Whether articles call somebody so, or the person was merged who has that name. */
        Predicate known(Root<Person> person, String name) {
            Subquery<Integer> found = query.subquery(Integer.class);
            Root<Person> row = found.from(Person.class);
            Join<Person, KnownWording> wording = row.join("wordings", JoinType.LEFT);
            wording.on(builder.equal(wording.get("kind"), WordingKind.ALIAS));
            return gives(
                    builder,
                    found.select(builder.literal(1))
                            .where(
                                    builder.equal(row.get("canonical"), person),
                                    builder.or(
                                            containing(builder, row.get("name"), name),
                                            containing(builder, wording.get("words"), name))));
        }

        /** Whether one of some rows is served as that person. */
        Predicate of(Root<Person> person, Subquery<Long> rows) {
            return gives(
                    builder, rows.where(rows.getRestriction(), builder.equal(rows.getSelection(), person.get("id"))));
        }
    }
}
