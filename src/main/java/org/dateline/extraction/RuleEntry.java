package org.dateline.extraction;

/**
 * A rule that reads facts, as its Javadoc tells it.
 *
 * @param name as on the facts it made
 * @param what it reads
 * @param example a text it reads
 */
public record RuleEntry(String name, RuleKind kind, String what, String example) {}
