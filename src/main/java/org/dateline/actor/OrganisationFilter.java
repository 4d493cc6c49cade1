package org.dateline.actor;

import static org.dateline.web.Containing.among;
import static org.dateline.web.Containing.containing;
import static org.dateline.web.Containing.gives;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
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

/** Which organisations a client asks for. */
public record OrganisationFilter(
        @Parameter(description = "Words of the name, of the abbreviation or of an alias") @Nullable String name,

        @Parameter(description = "The country some article gives it") @Nullable String country)
        implements Specification<Organisation> {

    /** The organisations that pass. */
    public Listing<Organisation> listing() {
        Listing<Organisation> listing = Listing.of(Organisation.class, this);
        return name == null && country == null ? listing : listing.tryingBy(Trial.ofOthers(this, this::passes));
    }

    @Override
    public Predicate toPredicate(
            Root<Organisation> organisation, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (name != null) {
            all.add(builder.or(
                    containing(builder, organisation.get("name"), name),
                    among(builder, organisation.get("id"), worded(Objects.requireNonNull(query), builder, name))));
        }
        return builder.and(withCountry(all, organisation, builder));
    }

    private Predicate passes(
            Root<Organisation> organisation, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (name != null) {
            Subquery<Long> worded = worded(Objects.requireNonNull(query), builder, name);
            worded.where(worded.getRestriction(), builder.equal(worded.getSelection(), organisation.get("id")));
            all.add(builder.or(containing(builder, organisation.get("name"), name), gives(builder, worded)));
        }
        return builder.and(withCountry(all, organisation, builder));
    }

    private List<Predicate> withCountry(List<Predicate> all, Root<Organisation> organisation, CriteriaBuilder builder) {
        if (country != null) {
            all.add(containing(builder, organisation.get("country"), country));
        }
        return all;
    }

    private static Subquery<Long> worded(CriteriaQuery<?> query, CriteriaBuilder builder, String words) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Organisation> row = found.from(Organisation.class);
        Join<Organisation, KnownWording> wording = row.join("wordings");
        return found.select(row.get("id")).where(containing(builder, wording.get("words"), words));
    }
}
