package org.dateline.search;

import static org.dateline.web.Containing.containing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Finds words as they stand, within longer ones too; for a store that knows no more of language. */
final class PlainTextSearch implements TextSearch {

    @Override
    public <T> Specification<T> having(Texts texts, String words) {
        SearchWords parsed = SearchWords.parse(words);
        return (root, query, builder) -> {
            Expression<String> text = texts.of(root).get("content");
            return builder.or(parsed.alternatives().stream()
                    .map(terms -> hasAll(builder, text, terms))
                    .toList());
        };
    }

    @Override
    public Optional<Relevance> relevance(Texts texts, String words) {
        return Optional.empty();
    }

    private static Predicate hasAll(CriteriaBuilder builder, Expression<String> text, List<SearchWords.Term> terms) {
        return builder.and(terms.stream()
                .map(term -> {
                    Predicate has = containing(builder, text, term.text());
                    return term.excluded() ? has.not() : has;
                })
                .toList());
    }
}
