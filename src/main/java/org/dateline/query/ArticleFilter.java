package org.dateline.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.fact.Outcome;
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
        return Found.of(Article.class, search, Texts.ARTICLES, q, this::passes);
    }

    private Predicate passes(Root<Article> article, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (from != null) {
            all.add(builder.greaterThanOrEqualTo(article.get("publication").get("publishedOn"), from));
        }
        if (to != null) {
            all.add(builder.lessThanOrEqualTo(article.get("publication").get("publishedOn"), to));
        }
        if (query != null) {
            addFacts(all, new FactsOfArticle(article, query, builder));
        }
        return builder.and(all);
    }

    private void addFacts(List<Predicate> all, FactsOfArticle facts) {
        if (person != null) {
            all.add(facts.namesPerson(person));
        }
        if (organisation != null) {
            all.add(facts.namesOrganisation(organisation));
        }
        if (outcome != null) {
            all.add(facts.tollHas(outcome));
        }
        if (minKilled != null) {
            all.add(facts.killedCanBe(minKilled));
        }
    }
}
