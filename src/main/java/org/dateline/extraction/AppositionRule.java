package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;

/**
 * A role set off behind the name. {@code Ana Ruiz, a nurse at the clinic, left Lima.} Another: {@code Yury Barmin, a
 * Middle East analyst at the council, said}.
 */
final class AppositionRule implements RoleRule {

    private static final Set<String> OPENERS = Set.of(",", "(", "–", "—", "-", "--");
    private static final Set<String> BE = Set.of("is", "was", "'s", "became");

    @Override
    public List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end) {
        Tokens tokens = phrases.tokens();
        int ceiling = end == 0 ? 0 : phrases.sentenceEnd(end - 1);
        if (end >= ceiling || !OPENERS.contains(tokens.word(end))) {
            return List.of();
        }
        int at = end + 1;
        if (tokens.startsWithDigit(at) && tokens.is(at + 1, ",")) {
            at += 2;
        }
        List<RolePhrases.Role> roles = new ArrayList<>(2);
        RolePhrases.Role role = phrases.beginningAt(afterWho(tokens, at), ceiling);
        while (role != null && roles.size() < 3 && isClosed(phrases, role, ceiling)) {
            roles.add(role);
            int next = afterWho(tokens, role.end());
            role = next > role.end() ? phrases.beginningAt(next, ceiling) : null;
        }
        return roles;
    }

    /** A role that goes straight on into a verb or a name is none of this person: ", the minister said". */
    private static boolean isClosed(RolePhrases phrases, RolePhrases.Role role, int ceiling) {
        int end = role.end();
        return end >= ceiling
                || !(phrases.isCue(end)
                        || phrases.isPerson(end)
                        || phrases.tokens().is(end, "'s"));
    }

    private static int afterWho(Tokens tokens, int at) {
        if (!tokens.is(at, "who") || !BE.contains(tokens.lower(at + 1))) {
            return at;
        }
        return tokens.is(at + 2, "now") || tokens.is(at + 2, "also") ? at + 3 : at + 2;
    }
}
