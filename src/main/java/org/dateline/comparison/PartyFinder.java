package org.dateline.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.casualty.CasualtyEstimate;

/**
 * Finds the parties to a conflict: the sides of the victims, and who fights by the paragraphs that tell of them.
 *
 * <p>"US forces killed scores", "killed by Israeli strikes", "clashes with Kurdish fighters".
 */
final class PartyFinder {

    private static final int REACH = 4;

    private final Sides sides;
    private final Set<String> forces;
    private final Set<String> harms;
    private final Set<String> fights;
    private final Set<String> noSides;

    PartyFinder(Sides sides, WordSets words) {
        this.sides = sides;
        this.forces = words.set("force");
        this.harms = words.set("harm");
        this.fights = words.set("fight");
        this.noSides = words.set("noside");
    }

    List<Party> find(List<CasualtyEstimate> estimates) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (CasualtyEstimate estimate : estimates) {
            String side =
                    estimate.getVictims() == null ? null : estimate.getVictims().side();
            if (side != null && !estimate.getStanding().background()) {
                parties.putIfAbsent(sides.side(side), new Party(sides.side(side), "victims are of the side " + side));
            }
        }
        estimates.stream()
                .filter(estimate -> estimate.getParagraph() != null)
                .map(estimate -> estimate.getParagraph().getPassage().words())
                .distinct()
                .forEach(paragraph -> addFighting(parties, Sides.words(paragraph)));
        return List.copyOf(parties.values());
    }

    private void addFighting(Map<String, Party> parties, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String side = sides.side(words.get(i - 1));
            boolean isForce = forces.contains(lower(words, i)) && !noSides.contains(side) && !side.contains("-backed");
            if (isForce && (harms(words, i) || isHarmedBy(words, i - 1))) {
                parties.putIfAbsent(
                        side, new Party(side, "“" + words.get(i - 1) + " " + words.get(i) + "” fight in the text"));
            }
        }
    }

    private boolean harms(List<String> words, int force) {
        for (int i = force + 1; i < Math.min(words.size(), force + REACH); i++) {
            if (harms.contains(lower(words, i))) {
                return !lower(words, i - 1).matches("were|was|been|are");
            }
        }
        return false;
    }

    /** "Killed by Israeli strikes", "clashes with Kurdish fighters". */
    private boolean isHarmedBy(List<String> words, int side) {
        for (int i = Math.max(1, side - REACH); i < side; i++) {
            boolean by = lower(words, i).equals("by") && harms.contains(lower(words, i - 1));
            boolean with = lower(words, i).matches("with|against|between") && fights.contains(lower(words, i - 1));
            if (by || with) {
                return true;
            }
        }
        return false;
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
