package org.dateline.search;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.JdbcOperations;

/** Finds and ranks words in any of their forms with PostgreSQL; its migrations index what is searched here. */
final class FullTextSearch implements TextSearch {

    private static final String HAVING =
            "(? in (select s.id from %s s where s.words @@ websearch_to_tsquery('english', ?)))";

    /** Has the rest of the transaction planned for the words at hand: a plan for any words is slow for common ones. */
    private static final String NOTHING_INDEXED = """
            select numnode(websearch_to_tsquery('english', ?)) = 0
            from set_config('plan_cache_mode', 'force_custom_plan', true)""";

    private static final Map<Texts, String> TABLES = Map.of(Texts.ARTICLES, "article_text", Texts.QUOTES, "quote");

    /** The last argument divides by the logarithm of the length, so that long texts do not always come first. */
    private static final Map<Texts, String> RANKS = Map.of(
            Texts.ARTICLES,
            """
            (select ts_rank_cd(a.headline_words || s.words, websearch_to_tsquery('english', ?), 1)
            from article_text s join article a on a.text_id = s.id where s.id = ?)""",
            Texts.QUOTES,
            "(select ts_rank_cd(s.words, websearch_to_tsquery('english', ?), 1) from quote s where s.id = ?)");

    private final TextSearch plain = new PlainTextSearch();
    private final JdbcOperations store;

    FullTextSearch(JdbcOperations store) {
        this.store = store;
    }

    /**
     * Words that no index has, such as "the", make an empty query; they are looked for as they stand. Which it is, is asked
     * beforehand: no index serves a test for either.
     */
    @Override
    public <T> Specification<T> having(Texts texts, String words) {
        String indexed = SearchWords.parse(words).toWebSearch();
        return isEmpty(indexed) ? plain.having(texts, words) : has(texts, indexed);
    }

    private static <T> Specification<T> has(Texts texts, String words) {
        String sql = HAVING.formatted(TABLES.get(texts));
        return (root, query, builder) -> builder.isTrue(
                hibernate(builder).sql(sql, Boolean.class, texts.of(root).get("id"), value(builder, words)));
    }

    private boolean isEmpty(String words) {
        return Boolean.TRUE.equals(store.queryForObject(NOTHING_INDEXED, Boolean.class, words));
    }

    @Override
    public Optional<Relevance> relevance(Texts texts, String words) {
        String indexed = SearchWords.parse(words).toWebSearch();
        return Optional.of((entity, builder) -> hibernate(builder)
                .sql(
                        String.valueOf(RANKS.get(texts)),
                        Float.class,
                        value(builder, indexed),
                        texts.of(entity).get("id")));
    }

    private static Expression<String> value(CriteriaBuilder builder, String words) {
        return hibernate(builder).value(words);
    }

    private static HibernateCriteriaBuilder hibernate(CriteriaBuilder builder) {
        return (HibernateCriteriaBuilder) builder;
    }
}
