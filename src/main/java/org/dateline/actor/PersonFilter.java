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
record PersonFilter(
        @Parameter(description = "Words of the name or of an alias") @Nullable String name,

        @Parameter(description = "Words of a role some article gives them") @Nullable String role)
        implements Specification<Person> {

    @Override
    public Predicate toPredicate(Root<Person> person, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (name != null && query != null) {
            all.add(builder.or(
                    containing(builder, person.get("name"), name),
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
                .where(builder.equal(appearance.get("person"), person), containing(builder, field, words)));
    }
}
