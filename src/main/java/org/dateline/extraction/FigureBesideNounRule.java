package org.dateline.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figure stands beside a noun for the harm. {@code The fire caused three deaths.} Forms: "three deaths", "no
 * injuries", "the deaths of 12 people", "a triple shooting".
 */
final class FigureBesideNounRule implements CasualtyRule {

    private static final int FARTHEST = 4;
    private static final Map<String, Integer> MULTIPLES =
            Map.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5, "sextuple", 6);

    private final QuantityReader quantities;

    FigureBesideNounRule(QuantityReader quantities) {
        this.quantities = quantities;
    }

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() != HarmCue.Form.NOUN) {
            return List.of();
        }
        if (scene.tokens().is(cue.end(), "of")
                || cue.harm() == Harm.INJURED && scene.tokens().is(cue.end(), "to")) {
            int index = scene.groupAt(cue.end() + 1);
            if (index >= 0) {
                CasualtyClaim claim = VictimList.startingAt(scene, index).claim(cue, ruleName());
                if (claim != null) {
                    return List.of(claim);
                }
            }
        }
        Quantity quantity = figure(scene, cue);
        return quantity == null
                ? List.of()
                : List.of(new CasualtyClaim(
                        scene.sentenceIndex(),
                        cue.begin(),
                        cue.end(),
                        cue.harm(),
                        quantity,
                        others(scene, cue, quantity),
                        cue.isOfSome(scene.tokens()),
                        false,
                        ruleName()));
    }

    /** "Two other gunshot victims": set apart from those told of before. */
    private static @Nullable VictimGroup others(Scene scene, HarmCue cue, Quantity quantity) {
        int last = cue.end() - 1;
        boolean other = cue.harm() == Harm.STRUCK
                && quantity.end() < cue.begin()
                && scene.is(quantity.end(), CasualtyWords.OTHER);
        return other
                ? new VictimGroup(quantity.begin(), cue.end(), last, VictimGroup.Kind.COUNTED, quantity, true, '-', -1)
                : null;
    }

    private @Nullable Quantity figure(Scene scene, HarmCue cue) {
        Integer inCue = MULTIPLES.get(scene.tokens().lower(cue.begin()));
        if (inCue != null) {
            return Quantity.exactly(cue.begin(), cue.end(), inCue);
        }
        if (isModifier(scene, cue)) {
            return null;
        }
        for (int i = cue.begin() - 1; i >= scene.begin() && i >= cue.begin() - FARTHEST; i--) {
            Integer multiple = MULTIPLES.get(scene.tokens().lower(i));
            if (multiple != null) {
                return i == cue.begin() - 1 ? Quantity.exactly(i, cue.end(), multiple) : null;
            }
            Quantity quantity = scene.is(i, CasualtyWords.DETERMINER)
                    ? null
                    : quantities.read(scene.tokens(), scene.begin(), i, cue.begin());
            if (quantity != null
                    && (scene.is(i - 1, CasualtyWords.MONTH) || scene.tokens().is(i - 1, "may"))) {
                return null;
            }
            if (quantity != null) {
                return wholeQuantity(scene, cue, i, quantity);
            }
            boolean stops = scene.is(
                    i,
                    CasualtyWords.PREPOSITION
                            | CasualtyWords.BE
                            | CasualtyWords.CLAUSE
                            | CasualtyWords.STOP
                            | CasualtyWords.AND
                            | CasualtyWords.COMMA
                            | CasualtyWords.DETERMINER);
            if (stops) {
                return null;
            }
        }
        return null;
    }

    private Quantity wholeQuantity(Scene scene, HarmCue cue, int at, Quantity quantity) {
        for (int i = Math.max(scene.begin(), at - 3); i < at; i++) {
            Quantity longer = quantities.read(scene.tokens(), scene.begin(), i, cue.begin());
            if (longer != null && longer.end() >= quantity.end()) {
                return longer;
            }
        }
        return quantity;
    }

    /** "Two murder charges", "three homicide detectives". */
    private static boolean isModifier(Scene scene, HarmCue cue) {
        int next = cue.end();
        return scene.sentence().contains(next)
                && scene.tokens().startsWithLetter(next)
                && !scene.is(
                        next,
                        CasualtyWords.BE
                                | CasualtyWords.HAVE
                                | CasualtyWords.PREPOSITION
                                | CasualtyWords.CLAUSE
                                | CasualtyWords.AND
                                | CasualtyWords.ADVERB
                                | CasualtyWords.TIME
                                | CasualtyWords.MODAL)
                && !scene.tokens().lower(next).endsWith("ed");
    }
}
