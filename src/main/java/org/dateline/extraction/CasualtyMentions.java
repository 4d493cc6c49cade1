package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        int[] position = new int[book.size() + book.sums().size()];
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

    private @Nullable Victims victims(Draft draft) {
        VictimGroup group = draft.claim.group();
        String side = draft.id < book.size() ? book.side(draft.id) : null;
        Tokens tokens = document.tokens();
        if (group != null) {
            return victims(group, side);
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
    private @Nullable Victims victims(VictimGroup group, @Nullable String side) {
        Tokens tokens = document.tokens();
        Quantity quantity = group.quantity();
        boolean counted = group.kind() == VictimGroup.Kind.COUNTED || group.kind() == VictimGroup.Kind.COUNTED_KNOWN;
        if (counted && group.head() < 0) {
            return null;
        }
        int begin = group.begin();
        if (counted && quantity != null && quantity.end() < group.end()) {
            begin = tokens.is(quantity.end(), "of") ? quantity.end() + 1 : quantity.end();
        }
        return new Victims(tokens.passage(begin, victimSides.end(tokens, group.end())), side);
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
