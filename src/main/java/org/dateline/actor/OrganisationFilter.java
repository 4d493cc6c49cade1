package org.dateline.actor;

import static org.dateline.web.Containing.containing;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
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
            all.add(builder.or(
                    containing(builder, organisation.get("name"), name), named(organisation, query, builder, name)));
        }
        if (country != null) {
            all.add(containing(builder, organisation.get("country"), country));
        }
        return builder.and(all);
    }

    private static Predicate named(
            Root<Organisation> organisation, CriteriaQuery<?> query, CriteriaBuilder builder, String name) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<OrganisationAppearance> appearance = found.from(OrganisationAppearance.class);
        Expression<String> alias = appearance.<OrganisationAppearance, String>join("aliases", JoinType.LEFT);
        return builder.exists(found.select(builder.literal(1))
                .where(
                        builder.equal(appearance.get("organisation"), organisation),
                        builder.or(
                                containing(builder, appearance.get("abbreviation"), name),
                                containing(builder, alias, name))));
    }
}
