package org.dateline.extraction;

import java.util.Arrays;

/** The arithmetic of a chain of labels: the probability of each label at each place, and the best chain. */
final class NameChain {

    private static final int LABELS = NameLabel.COUNT;

    private NameChain() {}

    /** Where a run starts, in the rows of the transitions. */
    static final int START = LABELS;

    /** Marginal probabilities by place and label; {@code pairs}, where given, takes those of neighbouring labels. */
    static float[] marginals(float[] scores, int length, float[] transitions, float[] pairs) {
        double[] emission = new double[length * LABELS];
        for (int t = 0; t < length; t++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < LABELS; y++) {
                top = Math.max(top, scores[t * LABELS + y]);
            }
            for (int y = 0; y < LABELS; y++) {
                emission[t * LABELS + y] = Math.exp(scores[t * LABELS + y] - top);
            }
        }
        double[] pair = new double[transitions.length];
        for (int i = 0; i < pair.length; i++) {
            pair[i] = NameLabel.mayFollow(i / LABELS == START ? 0 : i / LABELS, i % LABELS)
                    ? Math.exp(transitions[i])
                    : 0;
        }
        double[] forward = new double[length * LABELS];
        double[] backward = new double[length * LABELS];
        for (int t = 0; t < length; t++) {
            double sum = 0;
            for (int y = 0; y < LABELS; y++) {
                double in = t == 0 ? pair[START * LABELS + y] : 0;
                for (int x = 0; t > 0 && x < LABELS; x++) {
                    in += forward[(t - 1) * LABELS + x] * pair[x * LABELS + y];
                }
                forward[t * LABELS + y] = in * emission[t * LABELS + y];
                sum += forward[t * LABELS + y];
            }
            scale(forward, t, sum);
        }
        Arrays.fill(backward, (length - 1) * LABELS, length * LABELS, 1);
        for (int t = length - 2; t >= 0; t--) {
            double sum = 0;
            for (int x = 0; x < LABELS; x++) {
                double out = 0;
                for (int y = 0; y < LABELS; y++) {
                    out += pair[x * LABELS + y] * emission[(t + 1) * LABELS + y] * backward[(t + 1) * LABELS + y];
                }
                backward[t * LABELS + x] = out;
                sum += out;
            }
            scale(backward, t, sum);
        }
        float[] marginals = new float[length * LABELS];
        for (int t = 0; t < length; t++) {
            double sum = 0;
            for (int y = 0; y < LABELS; y++) {
                sum += forward[t * LABELS + y] * backward[t * LABELS + y];
            }
            for (int y = 0; y < LABELS; y++) {
                marginals[t * LABELS + y] = (float) (forward[t * LABELS + y] * backward[t * LABELS + y] / sum);
            }
        }
        if (pairs.length > 0) {
            pairs(forward, backward, emission, pair, marginals, length, pairs);
        }
        return marginals;
    }

    private static void scale(double[] values, int t, double sum) {
        for (int y = 0; y < LABELS; y++) {
            values[t * LABELS + y] /= sum;
        }
    }

    private static void pairs(
            double[] forward,
            double[] backward,
            double[] emission,
            double[] pair,
            float[] marginals,
            int length,
            float[] pairs) {
        Arrays.fill(pairs, 0);
        System.arraycopy(marginals, 0, pairs, START * LABELS, LABELS);
        double[] joint = new double[LABELS * LABELS];
        for (int t = 1; t < length; t++) {
            double sum = 0;
            for (int i = 0; i < joint.length; i++) {
                int x = i / LABELS;
                int y = i % LABELS;
                joint[i] =
                        forward[(t - 1) * LABELS + x] * pair[i] * emission[t * LABELS + y] * backward[t * LABELS + y];
                sum += joint[i];
            }
            for (int i = 0; i < joint.length; i++) {
                pairs[i] += (float) (joint[i] / sum);
            }
        }
    }

    /** The best chain of labels. */
    static int[] best(float[] scores, int length, float[] transitions) {
        float[] best = new float[length * LABELS];
        int[] from = new int[length * LABELS];
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < LABELS; y++) {
                float top = Float.NEGATIVE_INFINITY;
                int before = 0;
                for (int x = 0; x < (t == 0 ? 1 : LABELS); x++) {
                    int row = t == 0 ? START : x;
                    float way = NameLabel.mayFollow(x, y)
                            ? (t == 0 ? 0 : best[(t - 1) * LABELS + x]) + transitions[row * LABELS + y]
                            : -1e9f;
                    if (way > top) {
                        top = way;
                        before = x;
                    }
                }
                best[t * LABELS + y] = top + scores[t * LABELS + y];
                from[t * LABELS + y] = before;
            }
        }
        int[] labels = new int[length];
        for (int y = 1; y < LABELS; y++) {
            if (best[(length - 1) * LABELS + y] > best[(length - 1) * LABELS + labels[length - 1]]) {
                labels[length - 1] = y;
            }
        }
        for (int t = length - 1; t > 0; t--) {
            labels[t - 1] = from[t * LABELS + labels[t]];
        }
        return labels;
    }
}
