package org.dateline.reading;

import java.io.IOException;
import org.dateline.text.UnreadableTextException;

/** Why an input was refused, in the words that every command and job tells it with. */
public final class Refusal {

    private Refusal() {}

    public static String reason(Throwable cause) {
        boolean told = cause instanceof UnreadableTextException
                || cause instanceof IllegalArgumentException
                || cause instanceof IOException;
        return told ? String.valueOf(cause.getMessage()) : "reading failed: " + cause;
    }
}
