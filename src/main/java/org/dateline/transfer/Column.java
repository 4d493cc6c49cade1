package org.dateline.transfer;

/** A column whose values are moved; those that the database computes itself are none. */
record Column(String name, ValueKind kind, boolean nullable) {

    String quoted() {
        return '"' + name + '"';
    }
}
