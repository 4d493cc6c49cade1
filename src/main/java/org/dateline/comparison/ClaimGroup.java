package org.dateline.comparison;

import java.util.List;
import org.dateline.fact.Outcome;
import org.jspecify.annotations.Nullable;

/** The claims about one outcome and one side's victims. */
record ClaimGroup(Outcome outcome, @Nullable String side, List<Claim> claims) {

    ClaimGroup {
        claims = List.copyOf(claims);
    }
}
