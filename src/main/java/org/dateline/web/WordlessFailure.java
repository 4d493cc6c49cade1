package org.dateline.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A failure as it may be logged: its types, places and causes, without messages, which may hold words of an article. */
final class WordlessFailure extends Exception {

    private static final int DEEPEST = 10;

    private WordlessFailure(Throwable failure, int depth) {
        super(nameOf(failure), causeOf(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    static WordlessFailure of(Throwable failure) {
        return new WordlessFailure(failure, 0);
    }

    private static @Nullable Throwable causeOf(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return cause == null || depth == DEEPEST ? null : new WordlessFailure(cause, depth + 1);
    }

    private static String nameOf(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof SQLException sql
                ? "%s (SQLState %s, error %d)".formatted(type, sql.getSQLState(), sql.getErrorCode())
                : type;
    }
}
