package org.dateline.fuzz;

/** A request, and whether the document says that it can be read. */
record Drawn(RawRequest request, boolean isRight) {}
