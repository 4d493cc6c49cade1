package org.dateline.comparison;

import org.dateline.fact.Interval;
import org.dateline.fact.Relation;
import org.jspecify.annotations.Nullable;

/** Two claims, the lower first, how they stand to each other and why. */
record ClaimPair(
        Claim first,
        Claim second,
        Relation relation,
        @Nullable Interval common,
        String reason) {}
