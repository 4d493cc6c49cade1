package org.dateline.extraction;

import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads persons who are named or stand as a pronoun: "Ann Lee, 34", "42-year-old Ann Lee", "he". */
final class NamedGroups {

    private final GroupScan scan;
    private final Tokens tokens;
    private final int to;

    NamedGroups(GroupScan scan) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.to = scan.to();
    }

    @Nullable VictimGroup name(int at, int end) {
        if (scan.isPossessive(end)) {
            return null;
        }
        return new VictimGroup(
                at, end, -1, VictimGroup.Kind.NAME, Quantity.exactly(at, end, 1), false, '-', scan.ageAfter(end));
    }

    /** "42-year-old Ann Lee". */
    VictimGroup agedName(int at) {
        int end = at + 1;
        while (end < at + 5 && scan.isName(end)) {
            end++;
        }
        int age = GroupScan.leadingNumber(tokens.lower(at));
        return new VictimGroup(at, end, -1, VictimGroup.Kind.NAME, Quantity.exactly(at, end, 1), false, '-', age);
    }

    /** "Killing her.", not "her brother". */
    boolean isHerAlone(int at) {
        int after = CasualtyWords.PREPOSITION
                | CasualtyWords.CLAUSE
                | CasualtyWords.STOP
                | CasualtyWords.AND
                | CasualtyWords.COMMA
                | CasualtyWords.TIME;
        return tokens.is(at, "her") && (at + 1 >= to || scan.has(at + 1, after));
    }

    VictimGroup pronoun(int at) {
        String lower = tokens.lower(at);
        VictimGroup.Kind kind = scan.has(at, CasualtyWords.SELF) ? VictimGroup.Kind.SELF : VictimGroup.Kind.HE;
        char gender = lower.startsWith("h") && !lower.startsWith("her") ? 'm' : 'f';
        return new VictimGroup(at, at + 1, -1, kind, Quantity.exactly(at, at + 1, 1), false, gender, -1);
    }
}
