package org.dateline.export;

/** Whoever asked for an answer no longer takes it. */
final class ClientGoneException extends RuntimeException {

    ClientGoneException(Throwable cause) {
        super(cause);
    }
}
