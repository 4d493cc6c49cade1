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

/** Which organisations a client asks for. */
public record OrganisationFilter(
        @Parameter(description = "Words of the name, of the abbreviation or of an alias") @Nullable String name,

        @Parameter(description = "The country some article gives it") @Nullable String country)
        implements Specification<Organisation> {

    @Override
    public Predicate toPredicate(
            Root<Organisation> organisation, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (name != null && query != null) {
            Function<Root<OrganisationAppearance>, Expression<String>> abbreviation =
                    appearance -> appearance.get("abbreviation");
            all.add(organisation
                    .get("id")
                    .in(union(
                            builder,
                            named(query, builder, name),
                            appear(query, builder, name, abbreviation),
                            appear(query, builder, name, appearance -> appearance.join("aliases")))));
        }
        if (country != null) {
            all.add(containing(builder, organisation.get("country"), country));
        }
        return builder.and(all);
    }

    private static Subquery<Long> named(CriteriaQuery<?> query, CriteriaBuilder builder, String name) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Organisation> row = found.from(Organisation.class);
        return found.select(row.get("id")).where(containing(builder, row.get("name"), name));
    }

    private static Subquery<Long> appear(
            CriteriaQuery<?> query,
            CriteriaBuilder builder,
            String name,
            Function<Root<OrganisationAppearance>, Expression<String>> wording) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<OrganisationAppearance> appearance = found.from(OrganisationAppearance.class);
        Expression<String> field = wording.apply(appearance);
        return found.select(appearance.get("organisation").get("id")).where(containing(builder, field, name));
    }
}
