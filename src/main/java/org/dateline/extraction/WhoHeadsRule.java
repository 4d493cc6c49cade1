package org.dateline.extraction;

import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;

/** What a person is told to lead. {@code Ana Ruiz, who heads the relief agency, left Lima.} */
final class WhoHeadsRule implements RoleRule {

    private static final Set<String> VERBS = Set.of(
            "heads",
            "leads",
            "runs",
            "chairs",
            "directs",
            "coaches",
            "manages",
            "commands",
            "owns",
            "founded",
            "co-founded",
            "edits",
            "oversees",
            "represents",
            "headed",
            "led",
            "ran",
            "chaired",
            "directed",
            "coached",
            "managed",
            "commanded",
            "owned",
            "represented",
            "teaches",
            "covers");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "(", ")", "–", "—", "--", "and", "but", "when");

    @Override
    public List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end) {
        Tokens tokens = phrases.tokens();
        int at = tokens.is(end, ",") ? end + 1 : end;
        if (!tokens.is(at, "who")) {
            return List.of();
        }
        at += tokens.is(at + 1, "now") || tokens.is(at + 1, "also") ? 2 : 1;
        if (!VERBS.contains(tokens.lower(at))) {
            return List.of();
        }
        int ceiling = Math.min(phrases.sentenceEnd(end - 1), at + 14);
        int stop = at + 1;
        while (stop < ceiling && !ENDS.contains(tokens.lower(stop))) {
            stop++;
        }
        return stop > at + 1 ? List.of(new RolePhrases.Role(at, stop, stop)) : List.of();
    }
}
