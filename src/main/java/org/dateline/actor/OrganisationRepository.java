package org.dateline.actor;

import java.util.Collection;
import java.util.List;
import org.dateline.web.NotFoundException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** The organisations of all articles. */
public interface OrganisationRepository
        extends JpaRepository<Organisation, Long>, JpaSpecificationExecutor<Organisation> {

    @Query("select o from Organisation o where o.identity in :identities")
    List<Organisation> findByIdentities(Collection<String> identities);

    /** What articles call them. */
    @Query("select distinct o.id, w.kind, w.words from Organisation o join o.wordings w"
            + " where o.id in :organisations order by o.id, w.kind, w.words")
    List<Wording> findWordings(Collection<Long> organisations);

    /** Takes out those of the organisations that no article names any more. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
            delete from organisation o where o.id in (:organisations) and not exists (
                select 1 from organisation_appearance a where a.organisation_id = o.id)""")
    void deleteUnnamed(Collection<Long> organisations);

    /** Refuses an organisation nobody knows. */
    default void require(long id) {
        if (!existsById(id)) {
            throw new NotFoundException("organisation", id);
        }
    }
}
