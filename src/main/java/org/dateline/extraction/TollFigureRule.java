package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.fact.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a toll, and the one it replaces. {@code The death toll rose to 45 from 39.} Forms: "rose from 39 to
 * 45", "was put at 17 but later rose to 26".
 */
final class TollFigureRule implements CasualtyRule {

    private static final int FARTHEST = 14;
    private static final Set<String> LEADS = WordLists.set("casualty-sets.txt", "toll lead");
    private static final Set<String> CHANGES = WordLists.set("casualty-sets.txt", "toll change");

    private static final Set<String> EXCEEDING =
            Set.of("past", "passed", "topped", "tops", "exceeded", "exceeds", "surpassed", "above", "beyond");

    private final QuantityReader quantities;

    TollFigureRule(QuantityReader quantities) {
        this.quantities = quantities;
    }

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() != HarmCue.Form.TOLL) {
            return List.of();
        }
        Quantity first = figure(scene, cue, cue.end());
        if (first == null) {
            return List.of();
        }
        if (first.hedge() == Hedge.BETWEEN && scene.tokens().is(first.begin(), "from")) {
            return fromTo(scene, cue, first);
        }
        List<CasualtyClaim> claims = new ArrayList<>();
        Quantity second = figure(scene, cue, first.end());
        if (second == null || !changes(scene, cue.end(), second.begin())) {
            claims.add(claim(scene, cue, first));
            return claims;
        }
        boolean back =
                scene.tokens().is(second.begin() - 1, "from") || scene.tokens().is(second.begin() - 1, "earlier");
        claims.add(back ? claim(scene, cue, first) : claim(scene, cue, first).asEarlier());
        claims.add(back ? claim(scene, cue, second).asEarlier() : claim(scene, cue, second));
        return claims;
    }

    /** The first figure from a token on that stands as a toll. */
    private @Nullable Quantity figure(Scene scene, HarmCue cue, int from) {
        int to = Math.min(scene.end(), from + FARTHEST);
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.STOP) && !scene.tokens().is(i, ":")) {
                return null;
            }
            Quantity quantity = scene.is(i, CasualtyWords.DETERMINER)
                    ? null
                    : quantities.read(scene.tokens(), cue.end(), i, scene.end());
            if (quantity != null && isToll(scene, quantity) && !isOfOtherHarm(scene, cue, quantity)) {
                return isExceeded(scene, quantity) ? exceeded(quantity) : quantity;
            }
        }
        return null;
    }

    /** "Climbed to 61, with over 150 injured": the injured are no toll of the dead. */
    private static boolean isOfOtherHarm(Scene scene, HarmCue cue, Quantity quantity) {
        int at = quantity.end();
        while (scene.is(at, CasualtyWords.PERSON | CasualtyWords.PEOPLE | CasualtyWords.OTHER | CasualtyWords.ADVERB)
                || scene.tokens().is(at, "still")
                || scene.tokens().is(at, "also")) {
            at++;
        }
        return scene.cuesFrom(quantity.end(), at + 1).stream()
                .anyMatch(other -> other.harm().outcome() != cue.harm().outcome());
    }

    /** "Has climbed past 200": at least one more. */
    private static boolean isExceeded(Scene scene, Quantity quantity) {
        return quantity.hedge() == Hedge.NONE
                && quantity.low() != null
                && EXCEEDING.contains(scene.tokens().lower(quantity.begin() - 1));
    }

    private static Quantity exceeded(Quantity quantity) {
        return new Quantity(quantity.begin(), quantity.end(), quantity.value() + 1, null, Hedge.MORE_THAN);
    }

    private static boolean isToll(Scene scene, Quantity quantity) {
        boolean date =
                scene.is(quantity.begin() - 1, CasualtyWords.MONTH) || scene.is(quantity.end(), CasualtyWords.MONTH);
        boolean led = LEADS.contains(scene.tokens().lower(quantity.begin() - 1))
                || scene.tokens().is(quantity.begin(), "from");
        return led && !date;
    }

    private static boolean changes(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CHANGES.contains(scene.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private List<CasualtyClaim> fromTo(Scene scene, HarmCue cue, Quantity range) {
        Quantity earlier = quantities.read(scene.tokens(), range.begin() + 1, range.begin() + 1, range.begin() + 2);
        int last = range.end() - 1;
        Quantity later = quantities.read(scene.tokens(), last, last, scene.end());
        if (earlier == null || later == null) {
            return List.of(claim(scene, cue, range));
        }
        return List.of(claim(scene, cue, earlier).asEarlier(), claim(scene, cue, later));
    }

    private CasualtyClaim claim(Scene scene, HarmCue cue, Quantity quantity) {
        return new CasualtyClaim(
                scene.sentenceIndex(), cue.begin(), cue.end(), cue.harm(), quantity, null, false, false, ruleName());
    }
}
