package org.dateline.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many facts are right, of how many predicted and how many in the gold. */
record Score(int right, int predicted, int gold) {

    double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    @Override
    public String toString() {
        return text(precision(), recall());
    }

    /** Precision, recall and their harmonic mean. */
    static String text(double precision, double recall) {
        double sum = precision + recall;
        double f = sum == 0 ? 0 : 2 * precision * recall / sum;
        return "P " + figure(precision) + " R " + figure(recall) + " F " + figure(f);
    }

    /** Three decimals of the exact value, halves to even; {@code String.format} would round the decimal form. */
    static String figure(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String share(double part, int whole) {
        return figure(part / Math.max(1, whole));
    }
}
