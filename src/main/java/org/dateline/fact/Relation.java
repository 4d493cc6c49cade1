package org.dateline.fact;

/** How two claims stand to each other. */
public enum Relation {
    /** Both allow exactly the same numbers. */
    AGREE,
    /** Some numbers fit both, and each allows numbers that the other rules out. */
    OVERLAP,
    /** No number fits both. */
    DISJOINT,
    /** One lies within the other: its numbers within the other's bounds, or its people among the other's. */
    SUBSET,
    /** They are not about the same thing, or one gives no number. */
    INCOMPARABLE
}
