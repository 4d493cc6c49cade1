package org.dateline.extraction;

import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;

/** What a person is said to be. {@code Maria Lopez is the director of the clinic.} */
final class CopulaRule implements RoleRule {

    private static final Set<String> BE = Set.of("is", "was", "became", "remains", "'s");
    private static final Set<String> AS = Set.of("serves", "served", "works", "worked", "serving", "acts");

    @Override
    public List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end) {
        Tokens tokens = phrases.tokens();
        int ceiling = phrases.sentenceEnd(end - 1);
        int at;
        if (AS.contains(tokens.lower(end)) && tokens.is(end + 1, "as")) {
            at = end + 2;
        } else if (BE.contains(tokens.lower(end))) {
            at = tokens.is(end + 1, "now") || tokens.is(end + 1, "also") ? end + 2 : end + 1;
        } else {
            return List.of();
        }
        boolean owner = tokens.is(end, "'s") && !phrases.isArticle(at);
        if (owner || at >= ceiling || !(phrases.isArticle(at) || tokens.is(end + 1, "as"))) {
            return List.of();
        }
        RolePhrases.Role role = phrases.beginningAt(at, ceiling);
        return role == null || phrases.isPerson(role.end()) ? List.of() : List.of(role);
    }
}
