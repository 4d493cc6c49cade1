package org.dateline.extraction;

import java.util.List;
import java.util.Set;

/** "The death toll rose to 45 from 39", "put the death toll at about 100". */
final class TollFigureRule implements CasualtyRule {

    private static final int FARTHEST = 14;
    private static final Set<String> LEADS = Set.of(
            "to",
            "at",
            "of",
            "is",
            "was",
            "stands",
            "stood",
            "reached",
            "reaches",
            "hit",
            "passed",
            "topped",
            "exceeded",
            "surpassed",
            "exceeds",
            "as",
            "totaled",
            "totalled",
            "be",
            ":",
            "being",
            "above",
            "past",
            "over",
            "beyond",
            "hits",
            "tops",
            "reaching",
            "climbs",
            "with",
            "were");

    private final QuantityReader quantities;

    TollFigureRule(QuantityReader quantities) {
        this.quantities = quantities;
    }

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() != HarmCue.Form.TOLL) {
            return List.of();
        }
        int to = Math.min(scene.end(), cue.end() + FARTHEST);
        for (int i = cue.end(); i < to; i++) {
            if (scene.is(i, CasualtyWords.STOP) && !scene.tokens().is(i, ":")) {
                break;
            }
            Quantity quantity = scene.is(i, CasualtyWords.DETERMINER)
                    ? null
                    : quantities.read(scene.tokens(), cue.end(), i, scene.end());
            if (quantity != null
                    && LEADS.contains(scene.tokens().lower(quantity.begin() - 1))
                    && !isDate(scene, quantity)) {
                return List.of(new CasualtyClaim(
                        scene.sentenceIndex(), cue.begin(), cue.harm(), quantity, null, false, false, name()));
            }
        }
        return List.of();
    }

    private static boolean isDate(Scene scene, Quantity quantity) {
        return scene.is(quantity.begin() - 1, CasualtyWords.MONTH) || scene.is(quantity.end(), CasualtyWords.MONTH);
    }
}
