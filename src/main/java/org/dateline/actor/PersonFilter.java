package org.dateline.actor;

import static org.dateline.web.Containing.containing;
import static org.dateline.web.Containing.union;

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
        all.add(builder.isNull(person.get("mergedInto")));
        if (name != null && query != null) {
            Subquery<Long> aliased = appear(query, builder, name, appearance -> appearance.join("aliases"));
            all.add(person.get("id").in(union(builder, named(query, builder, name), aliased)));
        }
        if (role != null && query != null) {
            all.add(person.get("id")
                    .in(appear(
                            query,
                            builder,
                            role,
                            appearance -> appearance.join("roles").get("words"))));
        }
        return builder.and(all);
    }

    private static Subquery<Long> named(CriteriaQuery<?> query, CriteriaBuilder builder, String name) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Person> row = found.from(Person.class);
        return found.select(row.get("canonical").get("id")).where(containing(builder, row.get("name"), name));
    }

    private static Subquery<Long> appear(
            CriteriaQuery<?> query,
            CriteriaBuilder builder,
            String words,
            Function<Root<PersonAppearance>, Expression<String>> wording) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<PersonAppearance> appearance = found.from(PersonAppearance.class);
        Expression<String> field = wording.apply(appearance);
        return found.select(appearance.get("person").get("canonical").get("id"))
                .where(containing(builder, field, words));
    }
}
