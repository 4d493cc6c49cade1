package org.dateline.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the holder of a key may do; each may read. */
enum Scope {
    INGEST(Right.INGEST),
    ADMIN(Right.ADMIN);

    private final Right highest;

    Scope(Right highest) {
        this.highest = highest;
    }

    static Scope named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Scope::label).toList();
    }

    boolean covers(Right right) {
        return right.compareTo(highest) <= 0;
    }

    /** As it is written on the command line and in JSON. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
