package org.dateline.security;

/** What an endpoint wants of its caller; each includes those before it. */
enum Right {
    /** Nothing: the page itself, and what a load balancer asks. */
    NONE,
    /** Nothing while reading is open, else a key. */
    READ,
    /** Takes articles in. */
    INGEST,
    /** Anything else that changes the store, and all about keys. */
    ADMIN;

    boolean isOfWriters() {
        return compareTo(READ) > 0;
    }
}
