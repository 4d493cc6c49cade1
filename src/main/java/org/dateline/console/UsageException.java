package org.dateline.console;

/** A command line that is not understood; the message says what would be right. */
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
