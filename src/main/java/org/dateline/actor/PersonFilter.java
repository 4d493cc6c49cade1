package org.dateline.actor;

import static org.dateline.web.Containing.containing;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which persons a client asks for. */
public record PersonFilter(
        @Parameter(description = "Words of a name or of an alias") @Nullable String name,

        @Parameter(description = "Words of a role some article gives them") @Nullable String role)
        implements Specification<Person> {

    @Override
    public Predicate toPredicate(Root<Person> person, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.equal(person.get("canonical"), person));
        if (name != null && query != null) {
            all.add(builder.or(
                    named(person, query, builder, name),
                    appears(
                            person,
                            query,
                            builder,
                            name,
                            appearance -> appearance.<PersonAppearance, String>join("aliases"))));
        }
        if (role != null && query != null) {
            all.add(appears(
                    person,
                    query,
                    builder,
                    role,
                    appearance -> appearance.join("roles").get("words")));
        }
        return builder.and(all);
    }

    private static Predicate named(Root<Person> person, CriteriaQuery<?> query, CriteriaBuilder builder, String name) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<Person> row = found.from(Person.class);
        return builder.exists(found.select(builder.literal(1))
                .where(builder.equal(row.get("canonical"), person), containing(builder, row.get("name"), name)));
    }

    private static Predicate appears(
            Root<Person> person,
            CriteriaQuery<?> query,
            CriteriaBuilder builder,
            String words,
            Function<Root<PersonAppearance>, Expression<String>> wording) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<PersonAppearance> appearance = found.from(PersonAppearance.class);
        Expression<String> field = wording.apply(appearance);
        return builder.exists(found.select(builder.literal(1))
                .where(
                        builder.equal(appearance.get("person").get("canonical"), person),
                        containing(builder, field, words)));
    }
}
