package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/** Finds how many were killed, injured, missing, displaced or detained, and who says so. */
final class CasualtyFinder {

    private final CasualtyWords words = new CasualtyWords();
    private final QuantityReader quantities = new QuantityReader();
    private final VictimReader victims = new VictimReader(words, quantities);
    private final HarmCueReader cues = new HarmCueReader();
    private final VictimNames names = new VictimNames();
    private final VictimSides sides = new VictimSides();
    private final ClaimContexts contexts = new ClaimContexts();
    private final List<CasualtyRule> rules = List.of(
            new TollFigureRule(quantities),
            new SelfKillingRule(),
            new HarmedGroupRule(),
            new FigureBesideNounRule(quantities),
            new ObjectAfterCueRule(),
            new SubjectBeforeCueRule());

    List<CasualtyMention> find(Document document, Actors actors, List<Report> reports) {
        List<CasualtyClaim> claims = read(document, actors);
        return claims.isEmpty() ? List.of() : new VictimResolver(document, contexts, sides, reports, claims).resolve();
    }

    private List<CasualtyClaim> read(Document document, Actors actors) {
        int[] bits = words.read(document.tokens());
        int[] named = names.read(document, actors);
        List<CasualtyClaim> claims = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            List<HarmCue> found = cues.read(document.tokens(), sentence.begin(), sentence.end());
            if (!found.isEmpty()) {
                List<VictimGroup> groups = victims.read(document.tokens(), bits, sentence, named);
                claims.addAll(read(new Scene(document.tokens(), bits, sentence, i, groups, found)));
            }
        }
        return claims;
    }

    private List<CasualtyClaim> read(Scene scene) {
        List<CasualtyClaim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int done = -1;
        for (HarmCue cue : scene.cues()) {
            if (cue.begin() == done) {
                continue;
            }
            for (CasualtyClaim claim : read(scene, cue)) {
                done = cue.begin();
                if (seen.add(claim.harm() + " " + claim.quantity().begin())) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private List<CasualtyClaim> read(Scene scene, HarmCue first) {
        for (CasualtyRule rule : rules) {
            for (HarmCue cue : scene.cues()) {
                if (cue.begin() == first.begin()) {
                    List<CasualtyClaim> claims = rule.read(scene, cue);
                    if (!claims.isEmpty()) {
                        return claims;
                    }
                }
            }
        }
        return List.of();
    }
}
