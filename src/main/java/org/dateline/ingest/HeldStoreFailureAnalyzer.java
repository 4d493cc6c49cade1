package org.dateline.ingest;

import java.sql.SQLException;
import org.dateline.console.HeldStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence why a server cannot start on a store that is held open. */
class HeldStoreFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return HeldStore.isCauseOf(cause)
                ? new FailureAnalysis(
                        "The store is held open by another process, most likely another Dateline server.",
                        "Stop that server, or set spring.datasource.url to another store.",
                        cause)
                : null;
    }
}
