package org.dateline.transfer;

import java.io.IOException;

/** A file that is not imported; the message says what is wrong with it. */
final class RefusedFileException extends IOException {

    RefusedFileException(String message) {
        super(message);
    }
}
