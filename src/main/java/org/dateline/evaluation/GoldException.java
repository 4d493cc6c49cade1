package org.dateline.evaluation;

/** A line of gold that cannot be read; the message says what would be right. */
final class GoldException extends RuntimeException {

    GoldException(String message) {
        super(message);
    }
}
