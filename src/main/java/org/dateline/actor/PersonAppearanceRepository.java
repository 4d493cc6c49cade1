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

    @Query("""
            select a from PersonAppearance a
            where a.article.id = :articleId and a.person.canonical.id in :persons order by a.ordinal""")
    List<PersonAppearance> findByArticleAndPersons(long articleId, Collection<Long> persons);

    @Query("select a from PersonAppearance a where a.person.canonical.id in :persons order by a.article.id, a.ordinal")
    List<PersonAppearance> findByPersons(Collection<Long> persons);

    List<PersonAppearance> findByArticle(Article article);

    List<PersonAppearance> findByPersonIdInAndArticleIn(Collection<Long> persons, Collection<Article> articles);

    /** Of each the appearance in the article that was read first. */
    @Query("select a from PersonAppearance a where a.id in (select min(b.id) from PersonAppearance b"
            + " where b.person.canonical.id in :persons group by b.person.canonical.id)")
    List<PersonAppearance> findFirst(Collection<Long> persons);

    @Query("select a as appearance, r as role from PersonAppearance a join a.roles r"
            + " where a.person.canonical.id = :person")
    Page<RoleAppearance> findRolesOfPerson(long person, Pageable page);

    @Query("select a as appearance, r as role from PersonAppearance a join a.roles r"
            + " where r.organisation.id = :organisation")
    Page<RoleAppearance> findRolesAtOrganisation(long organisation, Pageable page);

    /** The persons whom an article names. */
    @Query("select distinct a.person.canonical.id from PersonAppearance a where a.article = :article")
    List<Long> findPersonIds(Article article);

    /** The articles in which a row is named. */
    @Query("select a.article.id from PersonAppearance a where a.person = :person")
    List<Long> findArticleIds(Person person);

    /** Gives the appearances of one person in some articles to another. */
    @Modifying
    @Query("update PersonAppearance a set a.person = :to where a.person = :from and a.article.id in :articles")
    void reassign(Person from, Person to, Collection<Long> articles);

    @Modifying
    @Query("delete from PersonAppearance a where a.article = :article")
    void deleteByArticle(Article article);
}
