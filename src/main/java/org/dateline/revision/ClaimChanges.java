package org.dateline.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Victims;
import org.dateline.fact.Interval;
import org.dateline.revision.Matching.Key;
import org.jspecify.annotations.Nullable;

/** Compares casualty claims: "the killed, by the police: rose from 39 to 45". */
final class ClaimChanges extends FactComparer<CasualtyMention> {

    private static final Set<String> ANYBODY = Set.of("", "people", "persons", "others", "victims");

    ClaimChanges() {
        super(List.of(
                Key.sure(claim -> List.of(isReplaced(claim), whom(claim), figure(claim), Sources.key(claim.source()))),
                Key.likely(claim -> current(claim, List.of(whom(claim), Sources.key(claim.source())))),
                Key.sure(claim -> current(claim, List.of(claim.outcome(), side(claim), figure(claim)))),
                Key.likely(claim -> current(claim, List.of(kind(claim), Sources.key(claim.source()))))));
    }

    @Override
    List<String> changes(CasualtyMention before, CasualtyMention after) {
        List<String> changes = new ArrayList<>();
        add(changes, "figure", figure(before), figure(after));
        add(changes, "victims", whom(before), whom(after));
        add(changes, "attribution", Sources.key(before.source()), Sources.key(after.source()));
        add(changes, "stance", before.stance(), after.stance());
        add(changes, "background", before.background(), after.background());
        return changes;
    }

    @Override
    String sentence(CasualtyMention before, CasualtyMention after, List<String> changes) {
        String what = Outcomes.inWords(after.outcome()) + ", by " + Sources.inWords(after.source()) + ": ";
        if (changes.contains("figure")) {
            return what + Movement.inWords(bounds(before), bounds(after));
        }
        if (changes.contains("attribution")) {
            return what + "“" + after.quantity().words() + "” was by " + Sources.inWords(before.source());
        }
        return what + "“" + after.quantity().words() + "” changed its " + String.join(" and ", changes);
    }

    @Override
    String words(CasualtyMention claim) {
        return Outcomes.inWords(claim.outcome()) + ", by " + Sources.inWords(claim.source()) + ": “"
                + claim.quantity().words() + "”";
    }

    private static boolean isReplaced(CasualtyMention claim) {
        return claim.supersededBy() != null;
    }

    /** Keys by which only figures meet that the article still holds: a replaced one goes on as itself or not at all. */
    private static @Nullable Object current(CasualtyMention claim, Object key) {
        return isReplaced(claim) ? null : key;
    }

    static Interval bounds(CasualtyMention claim) {
        return new Interval(claim.low(), claim.high());
    }

    private static void add(List<String> changes, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(name);
        }
    }

    /** Whom it counts, where "39 were killed" and "45 people were killed" count the same. */
    private static Object kind(CasualtyMention claim) {
        String victims = victims(claim);
        return List.of(claim.outcome(), side(claim), ANYBODY.contains(victims) ? "" : victims);
    }

    private static Object whom(CasualtyMention claim) {
        return List.of(claim.outcome(), side(claim), victims(claim));
    }

    private static String victims(CasualtyMention claim) {
        Victims victims = claim.victims();
        return Plain.of(victims == null ? null : victims.passage().words());
    }

    private static Object figure(CasualtyMention claim) {
        return List.of(bounds(claim), claim.hedge());
    }

    private static String side(CasualtyMention claim) {
        Victims victims = claim.victims();
        return victims == null ? "" : Plain.of(victims.side());
    }
}
