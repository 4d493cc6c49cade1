package org.dateline.actor;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.dateline.web.NotFoundException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** The persons of all articles. */
public interface PersonRepository extends JpaRepository<Person, Long>, JpaSpecificationExecutor<Person> {

    @Query("select p from Person p where p.identity in :identities")
    List<Person> findByIdentities(Collection<String> identities);

    /** The rows that are served as these persons, each of them included. */
    @Query("select p from Person p where p.canonical.id in :canonicals order by p.id")
    List<Person> findByCanonicals(Collection<Long> canonicals);

    /** What articles call them. */
    @Query("select distinct p.canonical.id, w.kind, w.words from Person p join p.wordings w"
            + " where p.canonical.id in :persons order by p.canonical.id, w.kind, w.words")
    List<Wording> findWordings(Collection<Long> persons);

    /** The same of one person, for a change that nobody else may make at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.canonical.id in :canonicals order by p.id")
    List<Person> lockByCanonicals(Collection<Long> canonicals);

    /** Takes out those of the persons that no article names any more, under none of their names. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
            delete from person p where p.canonical_id in (:canonicals) and not exists (
                select 1 from person_appearance a join person named on named.id = a.person_id
                where named.canonical_id = p.canonical_id)""")
    void deleteUnnamed(Collection<Long> canonicals);

    /** A person by its own id, or by that of one who was merged into it. */
    default Person require(long id) {
        return findById(id).map(Person::getCanonical).orElseThrow(() -> new NotFoundException("person", id));
    }
}
