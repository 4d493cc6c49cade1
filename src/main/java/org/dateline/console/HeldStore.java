package org.dateline.console;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A store that another process holds open: H2 says so with an error code of its own. */
public final class HeldStore {

    private static final String MESSAGE = "the store is held open by another process, most likely a running server;"
            + " stop it, or go through it with --url http://localhost:8080";

    private static final int DATABASE_ALREADY_OPEN = 90020;

    private HeldStore() {}

    public static boolean isCauseOf(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
                return true;
            }
        }
        return false;
    }

    /** What a command ends with whose store did not open. */
    public static IOException toldOr(RuntimeException problem) {
        if (isCauseOf(problem)) {
            return new IOException(MESSAGE, problem);
        }
        throw problem;
    }
}
