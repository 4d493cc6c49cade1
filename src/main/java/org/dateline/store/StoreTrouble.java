package org.dateline.store;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.QueryTimeoutException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Trouble of the store that no request is to blame for, told by what its driver says; the gravest first. */
public enum StoreTrouble {
    FULL("The disk of the store is full, so nothing of this was done; what is stored is safe."
            + " Free some space and send it again; no restart is needed."),
    DAMAGED("The store is damaged and was not changed."
            + " Stop the server and restore the store from an export or a backup."),
    HELD("The store is held open by another process, most likely a running server;"
            + " stop it, or go through it with --url http://localhost:8080."),
    AWAY("The store cannot be reached at the moment; send it again in some seconds."),
    LATE("The store did not answer in time; nothing was changed. Try again in a while, or ask for less.");

    private static final Pattern DISK_FULL =
            Pattern.compile("No space left on device|File too large|Disk quota exceeded|not enough space on the disk");

    // The file is corrupt, a chunk or a block of it is missing, or a page cannot be read.
    private static final Pattern MVSTORE_DAMAGE = Pattern.compile("\\[\\d+\\.\\d+\\.\\d+/(?:5|6|8|9|50|100)]");

    private static final Pattern MVSTORE_CLOSED = Pattern.compile("\\[\\d+\\.\\d+\\.\\d+/4]");

    // What the pool says of a connection that it gave up in the middle of a transaction.
    private static final String GIVEN_UP = "Connection is closed";

    // H2 on a file that another process has open.
    private static final String HELD_STATE = "90020";

    // H2: database closed, closed with the process, connection broken. PostgreSQL: shut down, crashed, starting, no
    // slot.
    private static final Set<String> AWAY_STATES =
            Set.of("90098", "90121", "90067", "57P01", "57P02", "57P03", "53300");

    // A statement broken off for its time; PostgreSQL and H2 on a lock that was waited for too long.
    private static final Set<String> LATE_STATES = Set.of("57014", "55P03", "HYT00");

    private final String detail;

    StoreTrouble(String detail) {
        this.detail = detail;
    }

    /** What happened and what to do. */
    public String detail() {
        return detail;
    }

    /** Whether a problem comes of trouble of the store, and of which. */
    public static Optional<StoreTrouble> of(@Nullable Throwable problem) {
        List<Throwable> causes = causes(problem);
        return Arrays.stream(values())
                .filter(trouble -> causes.stream().anyMatch(trouble::isToldBy))
                .findFirst();
    }

    /** What a command ends with that met trouble of the store; any other problem is thrown as it is. */
    public static IOException toldOr(RuntimeException problem) {
        return new IOException(of(problem).orElseThrow(() -> problem).detail(), problem);
    }

    /** Whether the store itself is in trouble, and not only what was asked of it. */
    public boolean isOfTheStore() {
        return this != LATE;
    }

    private boolean isToldBy(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return switch (this) {
            case FULL ->
                state.equals("53100")
                        || cause instanceof StoreFullException
                        || cause instanceof IOException
                                && DISK_FULL.matcher(words).find();
            case DAMAGED ->
                Set.of("90030", "XX001", "XX002").contains(state)
                        || MVSTORE_DAMAGE.matcher(words).find();
            case HELD -> state.equals(HELD_STATE);
            case AWAY ->
                AWAY_STATES.contains(state)
                        || state.startsWith("08")
                        || cause instanceof SQLException && words.equals(GIVEN_UP)
                        || MVSTORE_CLOSED.matcher(words).find();
            case LATE ->
                LATE_STATES.contains(state)
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof TransientDataAccessException
                        || cause instanceof QueryTimeoutException
                        || cause instanceof LockTimeoutException
                        || cause instanceof TransactionTimedOutException
                        || cause instanceof CannotCreateTransactionException;
        };
    }

    /** Each problem behind it, once: drivers close circles of them. */
    private static List<Throwable> causes(@Nullable Throwable problem) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = problem; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
