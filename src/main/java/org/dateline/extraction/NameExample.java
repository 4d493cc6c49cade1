package org.dateline.extraction;

/**
 * A run of tokens as the tagger sees it, with the right labels.
 *
 * @param features of each token
 * @param labels ordinals of {@link NameLabel}
 */
record NameExample(int[][] features, int[] labels) {}
