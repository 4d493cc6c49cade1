package org.dateline.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Tells the pool which connections lead nowhere any more, so that it opens others: H2 closes a store it cannot write. */
public final class LostConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException problem) {
        return StoreTrouble.of(problem).filter(StoreTrouble::isOfTheStore).isPresent()
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
