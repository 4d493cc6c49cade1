package org.dateline.actor;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * Keeps what all articles together call each actor in step with the articles; always within the caller's transaction. What
 * the store refuses is told as of a repository, whose exceptions the caller tries again after.
 */
@Repository
public class ActorWordings {

    private static final List<Source> SOURCES = List.of(
            new Source("person", WordingKind.ALIAS, "join person_alias l on l.appearance_id = a.id", "l.alias"),
            new Source("person", WordingKind.ROLE, "join person_role r on r.appearance_id = a.id", "r.words"),
            new Source(
                    "organisation",
                    WordingKind.ALIAS,
                    "join organisation_alias l on l.appearance_id = a.id",
                    "l.alias"),
            new Source("organisation", WordingKind.ABBREVIATION, "", "a.abbreviation"));

    private final EntityManager entities;

    ActorWordings(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds what articles call their actors; after their appearances are stored. */
    public void remember(Collection<Long> articles) {
        SOURCES.forEach(source -> run(source.remember(), articles));
    }

    /**
     * Takes out what no other articles call the actors of these; before their appearances go, and while nobody else adds
     * any.
     */
    public void forget(Collection<Long> articles) {
        SOURCES.forEach(source -> run(source.forget(), articles));
    }

    private void run(String statement, Collection<Long> articles) {
        if (!articles.isEmpty()) {
            entities.createNativeQuery(statement)
                    .setParameter("articles", articles)
                    .executeUpdate();
        }
    }

    /**
     * Where wordings of a kind stand.
     *
     * @param actor the table of the actors, after which the others are called
     * @param join from an appearance {@code a} to its wordings
     * @param words the column of them
     */
    private record Source(String actor, WordingKind kind, String join, String words) {

        String remember() {
            return in("""
                    insert into %1$s_wording (%1$s_id, kind, words)
                    select distinct a.%1$s_id, '%2$s', %4$s from %1$s_appearance a %3$s
                    where a.article_id in (:articles) and %4$s is not null and not exists (
                        select 1 from %1$s_wording w where w.%1$s_id = a.%1$s_id and w.kind = '%2$s' and w.words = %4$s)""");
        }

        String forget() {
            return in("""
                    delete from %1$s_wording w where w.kind = '%2$s'
                    and (w.%1$s_id, w.words) in (
                        select a.%1$s_id, %4$s from %1$s_appearance a %3$s where a.article_id in (:articles))
                    and not exists (
                        select 1 from %1$s_appearance a %3$s
                        where a.%1$s_id = w.%1$s_id and %4$s = w.words and a.article_id not in (:articles))""");
        }

        private String in(String statement) {
            return statement.formatted(actor, kind, join, words);
        }
    }
}
