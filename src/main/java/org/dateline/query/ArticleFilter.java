package org.dateline.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.fact.Outcome;
import org.dateline.paging.Listing;
import org.dateline.paging.Trial;
import org.dateline.search.Found;
import org.dateline.search.TextSearch;
import org.dateline.search.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which articles a client asks for. */
public record ArticleFilter(
        @Parameter(description = "Words of the text, the headline included. " + Texts.SYNTAX) @Nullable String q,

        @Parameter(description = "Words of the name of a person in it") @Nullable String person,

        @Parameter(description = "Words of the name of an organisation in it") @Nullable String organisation,

        @Parameter(description = "Published on that day or later")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable LocalDate from,

        @Parameter(description = "Published on that day or before")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable LocalDate to,

        @Parameter(description = "Its toll has a figure for that outcome") @Nullable Outcome outcome,

        @Parameter(description = "Its toll can be at least this many killed") @PositiveOrZero @Nullable Integer minKilled) {

    /** The articles that pass. */
    public Found<Article> find(TextSearch search) {
        Listing<Article> list = Listing.of(Article.class, this::isFound);
        boolean named = person != null || organisation != null;
        return Found.of(
                search, Texts.ARTICLES, q, this, named ? list.tryingBy(Trial.ofJoined(this, this::passes)) : list);
    }

    private Predicate isFound(Root<Article> article, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        FactsOfArticle facts = new FactsOfArticle(article, Objects.requireNonNull(query), builder);
        return test(facts, facts::namesPerson, facts::namesOrganisation);
    }

    private Predicate passes(Root<Article> article, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        FactsOfArticle facts = new FactsOfArticle(article, Objects.requireNonNull(query), builder);
        return test(facts, facts::hasPersonNamed, facts::hasOrganisationNamed);
    }

    private Predicate test(
            FactsOfArticle facts, Function<String, Predicate> persons, Function<String, Predicate> organisations) {
        CriteriaBuilder builder = facts.builder();
        Path<LocalDate> publishedOn = facts.article().get("publication").get("publishedOn");
        List<Predicate> all = new ArrayList<>();
        if (from != null) {
            all.add(builder.greaterThanOrEqualTo(publishedOn, from));
        }
        if (to != null) {
            all.add(builder.lessThanOrEqualTo(publishedOn, to));
        }
        if (person != null) {
            all.add(persons.apply(person));
        }
        if (organisation != null) {
            all.add(organisations.apply(organisation));
        }
        if (outcome != null) {
            all.add(facts.tollHas(outcome));
        }
        if (minKilled != null) {
            all.add(facts.killedCanBe(minKilled));
        }
        return builder.and(all);
    }
}
