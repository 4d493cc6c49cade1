package org.dateline.extraction;

/**
 * A run of tokens that may hold names: capitalised words and what joins them.
 *
 * @param begin index of its first token
 * @param end index after its last token
 */
public record NameRun(int begin, int end) {}
