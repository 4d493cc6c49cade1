package org.dateline.extraction;

import org.dateline.fact.Hedge;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads people by their number: "at least two officers", "dozens of his men", "one of them", "scores of Russians",
 * "3 dead".
 */
final class CountedGroups {

    private final GroupScan scan;
    private final Tokens tokens;
    private final int to;
    private final GroupHead heads;
    private final QuantityReader quantities;
    private final CasualtyWords words;

    CountedGroups(GroupScan scan, GroupHead heads, QuantityReader quantities, CasualtyWords words) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.to = scan.to();
        this.heads = heads;
        this.quantities = quantities;
        this.words = words;
    }

    @Nullable VictimGroup read(int from, int begin, int at) {
        Quantity quantity = quantities.read(tokens, from, at, to);
        if (quantity == null) {
            quantity = tokens.startsWithDigit(at) ? quantities.hyphenated(tokens, from, at) : null;
        }
        if (quantity == null) {
            return null;
        }
        boolean known = begin < at || tokens.is(at, "both");
        if (tokens.is(quantity.end(), "of")) {
            return partitive(begin, quantity);
        }
        int head = heads.head(quantity.end());
        if (head < 0 && quantity.value() > 1) {
            head = heads.collective(quantity.end());
        }
        if (head < 0) {
            return alone(begin, quantity, known);
        }
        if (scan.isPossessive(head + 1)) {
            return null;
        }
        return counted(begin, quantity, head, known);
    }

    private VictimGroup counted(int begin, Quantity quantity, int head, boolean known) {
        Quantity whole = quantity;
        if (quantity.low() != null
                && quantity.low().equals(quantity.high())
                && words.groupSize(tokens.lower(head)) > 0
                && quantity.value() == 1) {
            whole = Quantity.exactly(quantity.begin(), head + 1, words.groupSize(tokens.lower(head)));
        }
        boolean other = scan.isOther(Math.min(begin, quantity.begin()), head + 1);
        VictimGroup.Kind kind = known ? VictimGroup.Kind.COUNTED_KNOWN : VictimGroup.Kind.COUNTED;
        if (quantity.value() == 1 && quantity.hedge() == Hedge.NONE && whole == quantity) {
            kind = known ? VictimGroup.Kind.ONE_KNOWN : VictimGroup.Kind.ONE;
        }
        return new VictimGroup(
                Math.min(begin, quantity.begin()),
                head + 1,
                head,
                kind,
                whole,
                other,
                scan.gender(begin, head + 1),
                scan.ageIn(begin, head + 1));
    }

    /** "Two of the victims", "dozens of his men", "one of them", "hundreds of people". */
    private @Nullable VictimGroup partitive(int begin, Quantity quantity) {
        int at = quantity.end() + 1;
        boolean known = scan.has(at, CasualtyWords.DETERMINER | CasualtyWords.THEY);
        if (tokens.is(at, "them")
                || tokens.is(at, "whom")
                || (tokens.is(at, "those") || tokens.is(at, "these")) && heads.head(at + 1) < 0) {
            return new VictimGroup(
                    quantity.begin(), at + 1, -1, VictimGroup.Kind.COUNTED_KNOWN, quantity, false, '-', -1);
        }
        if (known) {
            at++;
        }
        Quantity inner = quantities.read(tokens, at, at, to);
        if (inner != null) {
            at = inner.end();
        }
        int head = heads.head(at);
        if (head < 0 && known) {
            head = heads.collective(at);
        }
        if (head < 0 || scan.isPossessive(head + 1)) {
            return demonym(quantity, at);
        }
        boolean part = known && !quantity.isVague();
        return new VictimGroup(
                quantity.begin(),
                head + 1,
                head,
                part ? VictimGroup.Kind.COUNTED_KNOWN : VictimGroup.Kind.COUNTED,
                quantity,
                scan.isOther(quantity.begin(), head + 1),
                scan.gender(begin, head + 1),
                scan.ageIn(begin, head + 1),
                known,
                inner);
    }

    /** "Scores of Russians". */
    private @Nullable VictimGroup demonym(Quantity quantity, int at) {
        if (!scan.isDemonymPlural(at)) {
            return null;
        }
        return new VictimGroup(quantity.begin(), at + 1, at, VictimGroup.Kind.COUNTED, quantity, false, '-', -1);
    }

    /** A number with its noun left out: "two were killed", "3 dead", "injuring four." */
    private @Nullable VictimGroup alone(int begin, Quantity quantity, boolean known) {
        int end = quantity.end();
        if (scan.isDemonymPlural(end)) {
            return new VictimGroup(
                    Math.min(begin, quantity.begin()),
                    end + 1,
                    end,
                    VictimGroup.Kind.COUNTED,
                    quantity,
                    false,
                    '-',
                    -1);
        }
        if (quantity.isZero() && tokens.is(quantity.begin(), "no") && !tokens.is(quantity.begin() + 1, "one")) {
            return null;
        }
        boolean aboard = tokens.is(end, "aboard") || tokens.is(end, "on") && tokens.is(end + 1, "board");
        if (tokens.startsWithDigit(end - 1) && !aboard && !isDigitsOfPeople(quantity)) {
            return null;
        }
        boolean age = tokens.is(quantity.begin() - 1, "was") || tokens.is(quantity.begin() - 1, "is");
        boolean bare = end >= to || scan.has(end, GroupScan.AFTER_BARE) && !age || scan.isHarmful(end);
        boolean closed = scan.has(end, CasualtyWords.COMMA | CasualtyWords.STOP | CasualtyWords.CLAUSE) || end >= to;
        if (!bare && !aboard
                || closed
                        && !scan.takesVictims(quantity.begin() - 1)
                        && !scan.has(quantity.begin() - 1, CasualtyWords.OTHER)
                        && !tokens.is(quantity.begin(), "both")) {
            return null;
        }
        boolean other = scan.has(end, CasualtyWords.OTHER) || scan.isOther(Math.min(begin, quantity.begin()), end);
        int groupEnd = scan.has(end, CasualtyWords.OTHER) ? end + 1 : end;
        if (groupEnd > end
                && !(groupEnd >= to || scan.has(groupEnd, GroupScan.AFTER_BARE) || scan.isHarmful(groupEnd))) {
            return null;
        }
        boolean one = quantity.value() == 1 && quantity.hedge() == Hedge.NONE;
        VictimGroup.Kind kind = one
                ? known ? VictimGroup.Kind.ONE_KNOWN : VictimGroup.Kind.ONE
                : known ? VictimGroup.Kind.COUNTED_KNOWN : VictimGroup.Kind.COUNTED;
        return new VictimGroup(Math.min(begin, quantity.begin()), groupEnd, -1, kind, quantity, other, '-', -1);
    }

    /** Digits alone are people only next to harm: "3 killed", "injuring 4"; else a date, an age, an hour. */
    private boolean isDigitsOfPeople(Quantity quantity) {
        int end = quantity.end();
        int before = quantity.begin() - 1;
        if (scan.has(before, CasualtyWords.MONTH) || scan.isMark(before) && scan.isMark(end)) {
            return false;
        }
        return scan.isHarmful(end)
                || scan.has(end, CasualtyWords.OTHER | CasualtyWords.BE)
                || scan.has(end, CasualtyWords.ADVERB | CasualtyWords.HAVE) && scan.isHarmful(end + 1)
                || scan.has(end, CasualtyWords.HAVE) && scan.has(end + 1, CasualtyWords.BE) && scan.isHarmful(end + 2)
                || scan.takesVictims(before);
    }
}
