package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads people without a number: "the victims", "his wife", "a man", "civilians", "Teen" in a headline. */
final class UncountedGroups {

    /** Words after which a number counts people who are known: "the two men". */
    private static final Set<String> KNOWN =
            Set.of("the", "all", "their", "these", "his", "her", "other", "those", "another");

    private static final Set<String> RELATIVE = WordLists.set("casualty-sets.txt", "relative");

    private final GroupScan scan;
    private final Tokens tokens;
    private final int to;
    private final GroupHead heads;
    private final CountedGroups counted;
    private final CasualtyWords words;

    UncountedGroups(GroupScan scan, GroupHead heads, CountedGroups counted, CasualtyWords words) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.to = scan.to();
        this.heads = heads;
        this.counted = counted;
        this.words = words;
    }

    @Nullable VictimGroup determined(int from, int at) {
        if (tokens.is(at, "each") && tokens.is(at + 1, "other")) {
            return null;
        }
        String lower = tokens.lower(at);
        int next = at + 1;
        if (scan.has(next, CasualtyWords.OTHER) && !tokens.is(next, "others")) {
            next++;
        }
        if (KNOWN.contains(lower)) {
            VictimGroup group = next < to ? counted.read(from, at, next) : null;
            if (group != null && group.quantity() != null && !group.quantity().isZero()) {
                return group;
            }
        }
        int head = heads.head(at + 1);
        if (head < 0 || scan.isPossessive(head + 1)) {
            return null;
        }
        boolean plural = scan.has(head, CasualtyWords.PEOPLE) && !scan.has(head, CasualtyWords.PERSON);
        if (plural && lower.equals("that")) {
            return null;
        }
        boolean indefinite = lower.equals("a") || lower.equals("an") || lower.equals("another");
        if (plural) {
            return new VictimGroup(
                    at,
                    head + 1,
                    head,
                    VictimGroup.Kind.SEVERAL,
                    null,
                    scan.isOther(at, head + 1),
                    scan.gender(at, head + 1),
                    -1);
        }
        int size = words.groupSize(tokens.lower(head));
        Quantity quantity = Quantity.exactly(at, head + 1, size > 0 ? size : 1);
        boolean other = scan.isOther(at, head + 1);
        VictimGroup.Kind kind = size > 0
                ? indefinite ? VictimGroup.Kind.COUNTED : VictimGroup.Kind.COUNTED_KNOWN
                : indefinite || other ? VictimGroup.Kind.ONE : VictimGroup.Kind.ONE_KNOWN;
        return new VictimGroup(
                at, head + 1, head, kind, quantity, other, scan.gender(at, head + 1), scan.ageIn(at, head + 1));
    }

    /** "Man shot dead", "Civilians were killed", "Teen, 17, dies". */
    @Nullable VictimGroup bare(int at, @Nullable VictimGroup before) {
        int head = at;
        while (head + 1 < to
                && scan.has(head + 1, CasualtyWords.PERSON | CasualtyWords.PEOPLE)
                && !scan.has(head + 1, GroupScan.FUNCTION)) {
            head++;
        }
        boolean ratio = scan.has(at - 1, CasualtyWords.NUMBER)
                && tokens.is(at - 2, "in")
                && scan.has(at - 3, CasualtyWords.NUMBER);
        if (ratio || scan.isPossessive(head + 1)) {
            return null;
        }
        if (scan.has(head, CasualtyWords.PEOPLE)) {
            return new VictimGroup(
                    at,
                    head + 1,
                    head,
                    VictimGroup.Kind.BARE,
                    Quantity.vague(at, head + 1, 2),
                    scan.isOther(at, head + 1),
                    scan.gender(at, head + 1),
                    -1);
        }
        if (!opensHeadline(at, before) || heads.isCompound(head)) {
            return null;
        }
        return new VictimGroup(
                at,
                head + 1,
                head,
                VictimGroup.Kind.ONE,
                Quantity.exactly(at, head + 1, 1),
                scan.isOther(at, head + 1),
                scan.gender(at, head + 1),
                scan.ageIn(at, head + 1));
    }

    private boolean isRelative(VictimGroup group) {
        return RELATIVE.contains(tokens.lower(group.begin())) && group.isSingle();
    }

    private boolean opensHeadline(int at, @Nullable VictimGroup before) {
        if (scan.has(at - 1, CasualtyWords.AND | CasualtyWords.COMMA)
                && before != null
                && before.end() == at - 1
                && isRelative(before)) {
            return true;
        }
        if (scan.has(at - 1, CasualtyWords.AND) && before != null && before.end() == at - 1 && before.isSingle()) {
            return true;
        }
        for (int i = at - 1; i >= scan.sentence().begin(); i--) {
            if (scan.has(i, CasualtyWords.DETERMINER)) {
                return false;
            }
            if (scan.has(i, CasualtyWords.STOP | CasualtyWords.COMMA | CasualtyWords.AND)) {
                return scan.sentence().paragraph() == Sentence.HEADLINE
                        || at - scan.sentence().begin() < 10;
            }
            if (i < at - 4) {
                return false;
            }
        }
        return true;
    }
}
