package org.dateline.casualty;

import static org.dateline.web.Containing.containing;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.paging.Listing;
import org.dateline.paging.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which estimates a client asks for; an open bound can be any number. */
public record CasualtyEstimateFilter(
        @Parameter(description = "KILLED, INJURED, …") @Nullable Outcome outcome,

        @Parameter(description = "Words of the source's name, or of how the article words it") @Nullable String attributedTo,

        @Parameter(description = "Keep what can be at least this many") @Nullable Integer min,

        @Parameter(description = "Keep what can be at most this many") @Nullable Integer max,

        @Parameter(description = "ASSERTED, DENIED, …") @Nullable Stance stance,

        @Parameter(description = "Figures of other events than the article's own") @Nullable Boolean background)
        implements Specification<CasualtyEstimate> {

    /** The estimates that pass. */
    public Listing<CasualtyEstimate> listing() {
        Listing<CasualtyEstimate> listing = Listing.of(CasualtyEstimate.class, this);
        return attributedTo == null ? listing : listing.tryingBy(Trial.ofFields(this, this));
    }

    @Override
    public Predicate toPredicate(
            Root<CasualtyEstimate> estimate, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (outcome != null) {
            all.add(builder.equal(estimate.get("outcome"), outcome));
        }
        if (attributedTo != null) {
            Path<Object> attribution = estimate.get("attribution");
            all.add(builder.or(
                    containing(builder, attribution.get("name"), attributedTo),
                    containing(builder, attribution.get("words"), attributedTo)));
        }
        if (min != null) {
            Path<Integer> high = estimate.get("figure").get("high");
            all.add(builder.or(builder.isNull(high), builder.greaterThanOrEqualTo(high, min)));
        }
        if (max != null) {
            Path<Integer> low = estimate.get("figure").get("low");
            all.add(builder.or(builder.isNull(low), builder.lessThanOrEqualTo(low, max)));
        }
        if (stance != null) {
            all.add(builder.equal(estimate.get("standing").get("stance"), stance));
        }
        if (background != null) {
            all.add(builder.equal(estimate.get("standing").get("background"), background));
        }
        return builder.and(all);
    }

    public static Specification<CasualtyEstimate> ofArticle(long id) {
        return (estimate, query, builder) ->
                builder.equal(estimate.get("article").get("id"), id);
    }
}
