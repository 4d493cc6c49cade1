package org.dateline.search;

import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import org.springframework.data.domain.Sort;

/** What can be searched for words: entities, and where their text stands. */
public enum Texts {
    /** With the headline, which is the beginning of the text. */
    ARTICLES {
        @Override
        Path<?> of(From<?, ?> entity) {
            return entity.get("text");
        }

        @Override
        Sort newest() {
            return Sort.by(Sort.Direction.DESC, "text.id");
        }
    },
    QUOTES {
        @Override
        Path<?> of(From<?, ?> entity) {
            return entity;
        }

        @Override
        Sort newest() {
            return Sort.by(Sort.Direction.DESC, "id");
        }
    };

    /** What a client may write, for the description of the API. */
    public static final String SYNTAX = "All of them must be there, \"in a row\" where they are quoted; those after a"
            + " minus must not; 'or' stands between alternatives. PostgreSQL finds other forms of a word, too ('boat' finds"
            + " 'boats'); H2 finds it within longer words";

    /** The row that has the text, as {@code content}. */
    abstract Path<?> of(From<?, ?> entity);

    /** By the row that has the text, so that no other is looked at for one without the words. */
    abstract Sort newest();
}
