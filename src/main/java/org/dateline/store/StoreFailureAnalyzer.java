package org.dateline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Tells in a few lines why the server cannot start on its store, and what to do. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    // H2 on opening a file that it can make nothing of.
    private static final int GENERAL_ERROR = 50000;

    private final String url;

    StoreFailureAnalyzer(Environment environment) {
        this.url = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        Optional<StoreTrouble> trouble = StoreTrouble.of(rootFailure);
        if (trouble.isEmpty()
                && cause.getErrorCode() == GENERAL_ERROR
                && StoreFile.of(url).isPresent()) {
            trouble = Optional.of(StoreTrouble.DAMAGED);
        }
        return trouble.map(found -> analysis(found, cause))
                .or(() -> refusal(cause))
                .orElse(null);
    }

    private FailureAnalysis analysis(StoreTrouble trouble, SQLException cause) {
        String reason = " (" + cause.getMessage() + ").";
        return switch (trouble) {
            case FULL ->
                new FailureAnalysis(
                        "The disk of the store " + place() + " is full" + reason,
                        "Free some space, then start again.",
                        cause);
            case DAMAGED ->
                new FailureAnalysis(
                        "The store " + place() + " is damaged and cannot be opened; it was left as it is" + reason,
                        "Move it away and restore it from an export or a backup,"
                                + " or start on another store with spring.datasource.url.",
                        cause);
            case HELD ->
                new FailureAnalysis(
                        "The store is held open by another process, most likely another Dateline server.",
                        "Stop that server, or set spring.datasource.url to another store.",
                        cause);
            case AWAY, LATE ->
                new FailureAnalysis(
                        "No database answers at " + place() + reason,
                        "Start the database, or set spring.datasource.url to the place of one; then start again.",
                        cause);
        };
    }

    private Optional<FailureAnalysis> refusal(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (!state.startsWith("28") && !state.equals("3D000")) {
            return Optional.empty();
        }
        return Optional.of(new FailureAnalysis(
                "The database at " + place() + " does not let the server in (" + cause.getMessage() + ").",
                "Set spring.datasource.username and spring.datasource.password to those of a user it knows,"
                        + " and spring.datasource.url to a database there is.",
                cause));
    }

    /** Without what may hold a password. */
    private String place() {
        return StoreFile.of(url).map(Path::toString).orElseGet(() -> url.replaceAll("[?;].*", ""));
    }
}
