package org.dateline.extraction;

import java.util.Arrays;
import java.util.Random;

/**
 * A run of tokens as the tagger sees it, with the right labels.
 *
 * @param features of each token
 * @param labels ordinals of {@link NameLabel}
 */
record NameExample(int[][] features, int[] labels) {

    /** The same run with a share of its features left out, so that no weight relies on another being there. */
    NameExample thinned(Random random, float share) {
        int[][] kept = new int[features.length][];
        for (int t = 0; t < kept.length; t++) {
            int[] row = new int[features[t].length];
            int size = 0;
            for (int feature : features[t]) {
                if (random.nextFloat() >= share) {
                    row[size++] = feature;
                }
            }
            kept[t] = Arrays.copyOf(row, size);
        }
        return new NameExample(kept, labels);
    }
}
