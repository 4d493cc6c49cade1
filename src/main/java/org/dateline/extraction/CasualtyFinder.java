package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.fact.Outcome;
import org.dateline.text.Sentence;

/** Finds how many were killed, injured, missing, displaced or detained, and who says so. */
final class CasualtyFinder {

    private final CasualtyWords words = new CasualtyWords();
    private final QuantityReader quantities = new QuantityReader();
    private final VictimReader victims = new VictimReader(words, quantities);
    private final HarmCueReader cues = new HarmCueReader();
    private final VictimNames names = new VictimNames();
    private final DeathWords deathWords = new DeathWords();
    private final VictimResolver resolver = new VictimResolver();
    private final List<CasualtyRule> rules = List.of(
            new TollFigureRule(quantities),
            new SelfKillingRule(),
            new HarmedGroupRule(),
            new FigureBesideNounRule(quantities),
            new ObjectAfterCueRule(),
            new SubjectBeforeCueRule());

    List<CasualtyMention> find(Document document, Actors actors, List<Report> reports) {
        List<CasualtyClaim> read = read(document, actors);
        if (read.isEmpty()) {
            return List.of();
        }
        boolean deaths = deathWords.open(document);
        List<CasualtyClaim> claims = settleFelled(read, deaths);
        return resolver.resolve(document, reports, deaths, claims);
    }

    /** Those gunned down died, unless the article tells of others hurt and of no death. */
    private static List<CasualtyClaim> settleFelled(List<CasualtyClaim> claims, boolean deaths) {
        boolean hurt = claims.stream().anyMatch(claim -> claim.harm().outcome() == Outcome.INJURED);
        Harm harm = deaths || !hurt ? Harm.KILLED : Harm.STRUCK;
        return claims.stream()
                .map(claim -> claim.harm() == Harm.FELLED ? claim.as(harm) : claim)
                .toList();
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
        Set<Long> seen = new HashSet<>();
        List<HarmCue> cues = scene.cues();
        int first = 0;
        while (first < cues.size()) {
            int after = first + 1;
            while (after < cues.size()
                    && cues.get(after).begin() == cues.get(first).begin()) {
                after++;
            }
            for (CasualtyClaim claim : read(scene, cues.subList(first, after))) {
                long place = claim.quantity().begin() * 16L + claim.harm().ordinal();
                if (seen.add(place)) {
                    claims.add(claim);
                }
            }
            first = after;
        }
        return claims;
    }

    /** The claims of the first rule that reads one of the forms a cue may have. */
    private List<CasualtyClaim> read(Scene scene, List<HarmCue> forms) {
        for (CasualtyRule rule : rules) {
            for (HarmCue cue : forms) {
                List<CasualtyClaim> claims = rule.read(scene, cue);
                if (!claims.isEmpty()) {
                    return withPart(scene, cue, claims);
                }
            }
        }
        return List.of();
    }

    private static List<CasualtyClaim> withPart(Scene scene, HarmCue cue, List<CasualtyClaim> claims) {
        CasualtyClaim part = claims.size() > 1 ? null : VictimPart.behind(scene, cue, claims.get(0));
        return part == null ? claims : List.of(claims.get(0), part);
    }
}
