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
import org.springframework.data.jpa.domain.Specification;

/**
 * What was found, and how well it fits; in pages, the best first where a page is sorted so.
 *
 * @param ranked those of the list that are put in the order of how well they fit, where the store tells that
 */
public record Found<T>(Listing<T> list, Optional<Listing<T>> ranked) {

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
            return new Found<>(besides.orderedBy(ordering(Optional.empty())), Optional.empty());
        }
        Specification<T> having = search.<T>having(texts, words);
        Specification<T> each =
                besides.trial() == null ? besides.which() : besides.trial().test();
        Optional<Relevance> relevance = search.relevance(texts, words);
        Listing<T> list = Listing.of(besides.type(), having.and(besides.which()))
                .tryingBy(Trial.ofOthers(filter, having.and(each)))
                .orderedBy(ordering(relevance));
        return new Found<>(list, relevance.map(how -> list.first(RANKED, texts.newest())));
    }

    public Specification<T> which() {
        return list.which();
    }

    public Page<T> page(Lists lists, Pageable page) {
        boolean best = page.getSort().getOrderFor(Paged.RELEVANCE) != null;
        return lists.page(best ? ranked.orElse(list) : list, page);
    }

    private static Ordering ordering(Optional<Relevance> relevance) {
        return (name, root, builder) -> name.equals(Paged.RELEVANCE)
                ? relevance.map(how -> how.of(root, builder))
                : Ordering.BY_FIELDS.value(name, root, builder);
    }
}
