package org.dateline.comparison;

/** A side of the conflict, in lower case, and what makes it one. */
record Party(String side, String because) {}
