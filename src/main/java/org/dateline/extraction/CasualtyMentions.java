package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Words the claims of a book as estimates, in the order of the text. */
final class CasualtyMentions {

    private final ClaimBook book;
    private final Document document;
    private final VictimSides victimSides;

    CasualtyMentions(ClaimBook book, VictimSides victimSides) {
        this.book = book;
        this.document = book.document();
        this.victimSides = victimSides;
    }

    List<CasualtyMention> list() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < book.size(); i++) {
            if (!book.isDropped(i)) {
                drafts.add(draft(i));
                drafts.addAll(members(i, book.nextSum() + drafts.size()));
            }
        }
        for (int i = 0; i < book.sums().size(); i++) {
            CasualtyClaim sum = book.sums().get(i);
            drafts.add(new Draft(
                    book.size() + i,
                    sum,
                    sum.quantity(),
                    sum.harm().outcome(),
                    Stance.ASSERTED,
                    false,
                    true,
                    ClaimBook.NONE));
        }
        drafts.sort((a, b) ->
                Integer.compare(a.claim.quantity().begin(), b.claim.quantity().begin()));
        int[] position = new int[drafts.stream().mapToInt(Draft::id).max().orElse(0) + 1];
        Arrays.fill(position, ClaimBook.NONE);
        for (int i = 0; i < drafts.size(); i++) {
            position[drafts.get(i).id] = i;
        }
        List<CasualtyMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            mentions.add(mention(draft, mentions.size(), position));
        }
        return mentions;
    }

    private CasualtyMention mention(Draft draft, int index, int[] position) {
        Quantity quantity = draft.quantity;
        Tokens tokens = document.tokens();
        int paragraph = document.sentences().get(draft.claim.sentence()).paragraph();
        int whole = draft.subsetOf == ClaimBook.NONE ? ClaimBook.NONE : position[draft.subsetOf];
        return new CasualtyMention(
                index,
                draft.outcome,
                quantity.low(),
                quantity.high(),
                quantity.hedge(),
                tokens.passage(quantity.begin(), quantity.end()),
                tokens.passage(draft.claim.cue(), draft.claim.cueEnd()),
                victims(draft),
                source(draft),
                draft.stance,
                draft.background,
                draft.derived,
                whole == ClaimBook.NONE || whole == index ? null : Integer.valueOf(whole),
                later(draft, position),
                draft.claim.rule(),
                paragraph == Sentence.HEADLINE ? null : Integer.valueOf(paragraph));
    }

    private @Nullable Integer later(Draft draft, int[] position) {
        int by = draft.id < book.size() ? book.supersededBy(draft.id) : ClaimBook.NONE;
        return by == ClaimBook.NONE || position[by] == ClaimBook.NONE ? null : Integer.valueOf(position[by]);
    }

    private Attribution source(Draft draft) {
        int claim = draft.id < book.size() ? draft.id : base(draft.claim);
        return book.source(claim);
    }

    /** A sum is told by whom one of its parts is told. */
    private int base(CasualtyClaim sum) {
        int i = 0;
        while (book.claim(i).cue() != sum.cue()) {
            i++;
        }
        return i;
    }

    private Draft draft(int i) {
        return new Draft(
                i,
                book.claim(i),
                book.quantity(i),
                book.outcome(i),
                book.stance(i),
                book.isBackground(i),
                book.isDerived(i),
                book.subsetOf(i));
    }

    /** "Nine civilians and four soldiers died": those who make up a sum, each with its own number. */
    private List<Draft> members(int i, int firstId) {
        CasualtyClaim sum = book.claim(i);
        boolean asWorded = book.quantity(i).equals(sum.quantity())
                && book.outcome(i) == sum.harm().outcome();
        List<Draft> drafts = new ArrayList<>();
        for (VictimGroup group : isList(sum) && asWorded ? sum.members() : List.<VictimGroup>of()) {
            Quantity quantity = group.quantity();
            if (quantity != null && !quantity.isZero()) {
                CasualtyClaim member = new CasualtyClaim(
                        sum.sentence(), sum.cue(), sum.cueEnd(), sum.harm(), quantity, group, true, false, sum.rule());
                drafts.add(new Draft(
                        firstId + drafts.size(),
                        member,
                        quantity,
                        book.outcome(i),
                        book.stance(i),
                        book.isBackground(i),
                        false,
                        i));
            }
        }
        return drafts;
    }

    private static boolean isList(CasualtyClaim claim) {
        return claim.derived() && claim.members().size() > 1;
    }

    /** A sum is of a side where all it counts are. */
    private @Nullable String side(Draft draft) {
        CasualtyClaim claim = draft.claim;
        if (isList(claim)) {
            Set<Optional<String>> sides = claim.members().stream()
                    .map(member -> Optional.ofNullable(side(claim, member)))
                    .collect(Collectors.toSet());
            return sides.size() > 1 ? null : book.side(draft.id);
        }
        VictimGroup group = claim.group();
        return draft.id < book.size()
                ? book.side(draft.id)
                : group == null || claim.derived() ? null : side(claim, group);
    }

    private @Nullable String side(CasualtyClaim claim, VictimGroup group) {
        int limit = document.sentences().get(claim.sentence()).end();
        return victimSides.side(document.tokens(), group.begin(), group.end(), limit);
    }

    private @Nullable Victims victims(Draft draft) {
        VictimGroup group = draft.claim.group();
        String side = side(draft);
        Tokens tokens = document.tokens();
        if (group != null) {
            int end = isList(draft.claim)
                    ? draft.claim
                            .members()
                            .get(draft.claim.members().size() - 1)
                            .end()
                    : group.end();
            return victims(group, Math.max(end, group.end()), side);
        }
        int limit = document.sentences().get(draft.claim.sentence()).end();
        for (int i = draft.claim.cue(); side != null && i < limit; i++) {
            if (tokens.is(i, "side")) {
                return new Victims(tokens.passage(i - 1, i + 1), side);
            }
        }
        return null;
    }

    /** The words for the people without those for their number: "Russian soldiers" of "scores of Russian soldiers". */
    private @Nullable Victims victims(VictimGroup group, int end, @Nullable String side) {
        Tokens tokens = document.tokens();
        Quantity quantity = group.quantity();
        boolean counted = group.kind() == VictimGroup.Kind.COUNTED || group.kind() == VictimGroup.Kind.COUNTED_KNOWN;
        if (counted && group.head() < 0 && end == group.end()) {
            return null;
        }
        int begin = group.begin();
        if (counted && quantity != null && quantity.end() < group.end()) {
            begin = tokens.is(quantity.end(), "of") ? quantity.end() + 1 : quantity.end();
        }
        return new Victims(tokens.passage(begin, victimSides.end(tokens, end)), side);
    }

    private record Draft(
            int id,
            CasualtyClaim claim,
            Quantity quantity,
            Outcome outcome,
            Stance stance,
            boolean background,
            boolean derived,
            int subsetOf) {}
}
