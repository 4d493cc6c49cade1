package org.dateline.store;

/** There is too little room on the disk of the store to begin with something. */
final class StoreFullException extends RuntimeException {

    StoreFullException(String message) {
        super(message);
    }
}
