package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Tokens;

/** Finds the noun that heads a group of people: "officers" in "police officers", none in "a police car". */
final class GroupHead {

    private static final int MOST_MODIFIERS = 7;
    private static final int MOST_COLLECTIVE_MODIFIERS = 2;
    private static final Set<String> COLLECTIVE = WordLists.set("casualty-sets.txt", "collective");
    private static final Set<String> COMPOUND = WordLists.set("casualty-sets.txt", "compound");

    private final GroupScan scan;
    private final Tokens tokens;
    private final int to;
    private final QuantityReader quantities;

    GroupHead(GroupScan scan, QuantityReader quantities) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.to = scan.to();
        this.quantities = quantities;
    }

    /** The last of the nouns for people that follow each other, at most a few modifiers on; -1 where none is. */
    int head(int from) {
        for (int i = from; i < to && i <= from + MOST_MODIFIERS; i++) {
            if (tokens.is(i, "other") && isModifier(i + 1)) {
                int noun = head(i + 1);
                return noun < 0 ? i : noun;
            }
            if (scan.has(i, CasualtyWords.PERSON | CasualtyWords.PEOPLE | CasualtyWords.AGE)) {
                return lastNoun(i);
            }
            if (scan.has(i, GroupScan.FUNCTION) && !isInnerMark(i) || endsModifiers(i, from) || isVerbAmong(i, from)) {
                return -1;
            }
        }
        return -1;
    }

    /** The word for a body of people that is counted by its members: "four crew", "six hospital staff"; -1 where none is. */
    int collective(int from) {
        for (int i = from; i < to && i <= from + MOST_COLLECTIVE_MODIFIERS; i++) {
            if (COLLECTIVE.contains(tokens.lower(i))) {
                return closes(i + 1) ? i : -1;
            }
            if (!isModifier(i) || scan.has(i, CasualtyWords.NUMBER)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean closes(int at) {
        return at >= to
                || scan.isHarmful(at)
                || scan.has(at, GroupScan.FUNCTION | CasualtyWords.ADVERB | CasualtyWords.TIME | CasualtyWords.OTHER);
    }

    private boolean isModifier(int at) {
        return at < to
                && tokens.startsWithLetter(at)
                && !scan.has(at, GroupScan.FUNCTION | CasualtyWords.ADVERB | CasualtyWords.TIME)
                && !scan.isHarmful(at)
                && !scan.takesVictims(at);
    }

    private int lastNoun(int first) {
        int last = first;
        int i = first + 1;
        while (i < to && i < first + 5 && !scan.has(i, GroupScan.FUNCTION)) {
            if (scan.has(i, CasualtyWords.PERSON | CasualtyWords.PEOPLE)) {
                last = i;
            } else if (!scan.has(last, CasualtyWords.AGE) || scan.isHarmful(i) || scan.has(i, CasualtyWords.ADVERB)) {
                break;
            }
            i++;
        }
        return !scan.has(last, CasualtyWords.PEOPLE) && isCompound(last) ? -1 : last;
    }

    /** "A family home", "a police car": the noun for people stands before the noun that counts. */
    boolean isCompound(int head) {
        int next = head + 1;
        return COMPOUND.contains(tokens.lower(head))
                && next < to
                && tokens.startsWithLetter(next)
                && !scan.has(next, GroupScan.FUNCTION | CasualtyWords.ADVERB | CasualtyWords.TIME | CasualtyWords.OTHER)
                && !tokens.lower(next).endsWith("ed")
                && !scan.isHarmful(next);
    }

    /** "The blast left two", "a bomb wounded": a verb, and no modifier, when something stands before it. */
    private boolean isVerbAmong(int at, int from) {
        if (scan.has(at, CasualtyWords.NUMBER) && quantities.read(tokens, at, at, to) != null) {
            return true;
        }
        boolean first = at == from
                || scan.has(at - 1, CasualtyWords.ADVERB | CasualtyWords.ORDINAL)
                || tokens.is(at - 1, "most");
        return !first && (scan.takesVictims(at) || scan.isHarmful(at));
    }

    private boolean isInnerMark(int at) {
        return tokens.is(at, "-");
    }

    private boolean endsModifiers(int at, int from) {
        return tokens.isPunctuation(at) && !tokens.is(at, "\"") && !tokens.is(at, "“") && !tokens.is(at, "”")
                || scan.endsPeople(at);
    }
}
