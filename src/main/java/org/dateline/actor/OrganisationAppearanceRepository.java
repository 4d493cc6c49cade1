package org.dateline.actor;

import java.util.Collection;
import java.util.List;
import org.dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The organisations of each article. */
public interface OrganisationAppearanceRepository extends JpaRepository<OrganisationAppearance, Long> {

    /** Of each the appearance in the article that was read first. */
    @Query("select a from OrganisationAppearance a where a.id in (select min(b.id) from OrganisationAppearance b"
            + " where b.organisation.id in :organisations group by b.organisation.id)")
    List<OrganisationAppearance> findFirst(Collection<Long> organisations);

    /** The organisations that an article names. */
    @Query("select distinct a.organisation.id from OrganisationAppearance a where a.article = :article")
    List<Long> findOrganisationIds(Article article);

    @Modifying
    @Query("delete from OrganisationAppearance a where a.article = :article")
    void deleteByArticle(Article article);
}
