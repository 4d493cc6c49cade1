package org.dateline.text;

/** An input that cannot be taken as a text; the message says why and what would be right. */
public final class UnreadableTextException extends RuntimeException {

    private final Reason reason;

    public UnreadableTextException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the input. */
    public enum Reason {
        BLANK,
        TOO_LONG,
        NOT_UTF8,
        CONTROL_CHARACTER,
        NO_FILE,
        NO_ARTICLE,
        REFUSED,
        TOO_MANY_FACTS
    }
}
