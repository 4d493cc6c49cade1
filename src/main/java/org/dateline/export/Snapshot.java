package org.dateline.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the store as it is at one moment, however many statements it takes. H2 needs "serializable" for that; PostgreSQL
 * never refuses such a reader while nobody writes serializable.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE, timeout = Snapshot.LONGEST_DOWNLOAD)
@interface Snapshot {

    /** In seconds; each of its statements has the time of any other. */
    int LONGEST_DOWNLOAD = 3600;
}
