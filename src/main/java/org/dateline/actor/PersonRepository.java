package org.dateline.actor;

import java.util.Collection;
import java.util.List;
import org.dateline.web.NotFoundException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The persons of all articles. */
public interface PersonRepository extends JpaRepository<Person, Long>, JpaSpecificationExecutor<Person> {

    @Query("select p from Person p where p.identity in :identities")
    List<Person> findByIdentities(Collection<String> identities);

    /** Persons that no article names any more. */
    @Modifying
    @Query("""
            delete from Person p
            where not exists (select 1 from PersonAppearance a where a.person = p)""")
    void deleteUnnamed();

    /** Refuses a person nobody knows. */
    default void require(long id) {
        if (!existsById(id)) {
            throw new NotFoundException("person", id);
        }
    }
}
