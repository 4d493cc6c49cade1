package org.dateline.actor;

import java.util.Collection;
import java.util.List;
import org.dateline.article.Article;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The persons of each article. */
public interface PersonAppearanceRepository extends JpaRepository<PersonAppearance, Long> {

    Page<PersonAppearance> findByArticleId(long articleId, Pageable page);

    List<PersonAppearance> findByPersonIdInAndArticleIn(Collection<Long> persons, Collection<Article> articles);

    @Query("select distinct a.person.id as actorId, l as words from PersonAppearance a join a.aliases l"
            + " where a.person.id in :persons order by a.person.id, l")
    List<Wording> findAliases(Collection<Long> persons);

    @Query("select distinct a.person.id as actorId, r.words as words from PersonAppearance a join a.roles r"
            + " where a.person.id in :persons order by a.person.id, r.words")
    List<Wording> findRoles(Collection<Long> persons);

    /** Of each the appearance in the article that was read first. */
    @Query("select a from PersonAppearance a where a.id in (select min(b.id) from PersonAppearance b"
            + " where b.person.id in :persons group by b.person.id)")
    List<PersonAppearance> findFirst(Collection<Long> persons);

    @Modifying
    @Query("delete from PersonAppearance a where a.article = :article")
    void deleteByArticle(Article article);
}
