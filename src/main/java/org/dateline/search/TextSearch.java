package org.dateline.search;

import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/**
 * Finds texts by words.
 *
 * <pre>
 * words = all { "or" all }
 * all   = { [ "-" ] ( word | '"' phrase '"' ) }
 * </pre>
 */
public interface TextSearch {

    /** The texts that have all of the words, or all of those on one side of an "or". */
    <T> Specification<T> having(Texts texts, String words);

    /** How well a text fits the words; empty where the store does not tell. */
    Optional<Relevance> relevance(Texts texts, String words);
}
