package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words for people in a sentence, with their number.
 *
 * <pre>
 * group := "the"? quantity modifier* noun | quantity "of" (determiner modifier* noun | "them" | "whom")
 *        | determiner modifier* noun | noun | pronoun | name
 * </pre>
 */
final class VictimReader {

    private final CasualtyWords words;
    private final QuantityReader quantities;

    VictimReader(CasualtyWords words, QuantityReader quantities) {
        this.words = words;
        this.quantities = quantities;
    }

    /** @param names end of the name that begins at a token, or 0 */
    List<VictimGroup> read(Tokens tokens, int[] bits, Sentence sentence, int[] names) {
        return new Run(new GroupScan(tokens, bits, sentence), names).read();
    }

    private final class Run {

        private final GroupScan scan;
        private final Tokens tokens;
        private final int to;
        private final int[] names;
        private final NamedGroups named;
        private final CountedGroups counted;
        private final UncountedGroups uncounted;
        private final List<VictimGroup> groups = new ArrayList<>();

        private Run(GroupScan scan, int[] names) {
            GroupHead heads = new GroupHead(scan, quantities);
            this.scan = scan;
            this.tokens = scan.tokens();
            this.to = scan.to();
            this.names = names;
            this.named = new NamedGroups(scan);
            this.counted = new CountedGroups(scan, heads, quantities, words);
            this.uncounted = new UncountedGroups(scan, heads, counted, words);
        }

        private List<VictimGroup> read() {
            int at = scan.sentence().begin();
            while (at < to) {
                VictimGroup group = group(at);
                if (group != null) {
                    groups.add(group);
                }
                at = group == null ? at + 1 : Math.max(at + 1, group.end());
            }
            return groups;
        }

        private @Nullable VictimGroup group(int at) {
            if (names[at] > at && names[at] <= to) {
                return named.name(at, names[at]);
            }
            if (scan.has(at, CasualtyWords.SELF | CasualtyWords.HE) || named.isHerAlone(at)) {
                return named.pronoun(at);
            }
            if (isAnotherAlone(at) || isOrdinalAlone(at)) {
                int end = tokens.is(at, "a") || tokens.is(at, "an") ? at + 2 : at + 1;
                return new VictimGroup(at, end, -1, VictimGroup.Kind.ONE, Quantity.exactly(at, end, 1), true, '-', -1);
            }
            VictimGroup before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            int from = before == null ? scan.sentence().begin() : before.end();
            VictimGroup group = scan.has(at, CasualtyWords.NUMBER) ? counted.read(from, at, at) : null;
            return group == null ? uncounted(from, at, before) : group;
        }

        private @Nullable VictimGroup uncounted(int from, int at, @Nullable VictimGroup before) {
            if (scan.has(at, CasualtyWords.AGE) && !scan.has(at, CasualtyWords.PEOPLE) && scan.isName(at + 1)) {
                return named.agedName(at);
            }
            if (scan.has(at, CasualtyWords.DETERMINER)) {
                return uncounted.determined(from, at);
            }
            return scan.has(at, CasualtyWords.PERSON | CasualtyWords.PEOPLE | CasualtyWords.AGE)
                    ? uncounted.bare(at, before)
                    : null;
        }

        /** "And a fourth is in a critical condition". */
        private boolean isOrdinalAlone(int at) {
            return (tokens.is(at, "a") || tokens.is(at, "an"))
                    && scan.has(at + 1, CasualtyWords.ORDINAL)
                    && (scan.isHarmful(at + 2)
                            || scan.has(at + 2, CasualtyWords.BE)
                            || scan.has(at + 2, CasualtyWords.HAVE));
        }

        private boolean isAnotherAlone(int at) {
            return tokens.is(at, "another")
                    && (at + 1 >= to || scan.has(at + 1, GroupScan.AFTER_BARE) || scan.isHarmful(at + 1))
                    && !scan.has(at + 1, CasualtyWords.OTHER);
        }
    }
}
