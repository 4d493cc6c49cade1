package org.dateline.search;

import java.util.Optional;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.paging.Ordering;
import org.dateline.paging.Trial;
import org.dateline.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * What was found, and how well it fits; in pages, the best first where a page is sorted so.
 *
 * @param newest the order by which those are chosen that are ranked
 */
public record Found<T>(Listing<T> list, Sort newest, boolean ranked) {

    /** So many are ranked, the newest; a word that half of all texts have would take seconds. */
    static final int RANKED = 200;

    /**
     * What has the words, all where there are none, and is in a list besides.
     *
     * @param filter the words and all else that was asked for
     */
    public static <T> Found<T> of(
            TextSearch search, Texts texts, @Nullable String words, Object filter, Listing<T> besides) {
        if (words == null || words.isBlank()) {
            return new Found<>(besides.orderedBy(ordering(Optional.empty())), texts.newest(), false);
        }
        Specification<T> having = search.<T>having(texts, words);
        Specification<T> each =
                besides.trial() == null ? besides.which() : besides.trial().test();
        Optional<Relevance> relevance = search.relevance(texts, words);
        return new Found<>(
                Listing.of(besides.type(), having.and(besides.which()))
                        .tryingBy(Trial.ofOthers(filter, having.and(each)))
                        .orderedBy(ordering(relevance)),
                texts.newest(),
                relevance.isPresent());
    }

    public Specification<T> which() {
        return list.which();
    }

    public Page<T> page(Lists lists, Pageable page) {
        boolean best = ranked && page.getSort().getOrderFor(Paged.RELEVANCE) != null;
        return lists.page(best ? list.first(RANKED, newest) : list, page);
    }

    private static Ordering ordering(Optional<Relevance> relevance) {
        return (name, root, builder) -> name.equals(Paged.RELEVANCE)
                ? relevance.map(how -> how.of(root, builder))
                : Ordering.BY_FIELDS.value(name, root, builder);
    }
}
