package org.dateline.quote;

import static org.dateline.web.Containing.containing;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.QuoteKind;
import org.dateline.paging.Listing;
import org.dateline.paging.Trial;
import org.dateline.search.Found;
import org.dateline.search.TextSearch;
import org.dateline.search.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which quotes a client asks for. */
public record QuoteFilter(
        @Parameter(description = "Words of the speaker's name, or of how the article words the speaker") @Nullable String speaker,

        @Parameter(description = "Words of the quote. " + Texts.SYNTAX) @Nullable String q,

        @Parameter(description = "DIRECT or FRAGMENT") @Nullable QuoteKind kind) {

    /** The quotes that pass. */
    public Found<Quote> find(TextSearch search) {
        Listing<Quote> list = Listing.of(Quote.class, this::passes);
        return Found.of(
                search,
                Texts.QUOTES,
                q,
                this,
                speaker == null ? list : list.tryingBy(Trial.ofFields(this, this::passes)));
    }

    private Predicate passes(Root<Quote> quote, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (speaker != null) {
            Path<Object> attribution = quote.get("speaker");
            all.add(builder.or(
                    containing(builder, attribution.get("name"), speaker),
                    containing(builder, attribution.get("words"), speaker)));
        }
        if (kind != null) {
            all.add(builder.equal(quote.get("kind"), kind));
        }
        return builder.and(all);
    }

    public static Specification<Quote> ofArticle(long id) {
        return (quote, query, builder) -> builder.equal(quote.get("article").get("id"), id);
    }

    public static Specification<Quote> ofPerson(long id) {
        return (quote, query, builder) -> builder.equal(
                quote.get("speaker").get("person").get("canonical").get("id"), id);
    }

    public static Specification<Quote> ofOrganisation(long id) {
        return (quote, query, builder) ->
                builder.equal(quote.get("speaker").get("organisation").get("id"), id);
    }
}
