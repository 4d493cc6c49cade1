package org.dateline.extraction;

import java.util.List;

/**
 * A role right before the name. {@code Defence Secretary James Marsh left Lima.} Another: {@code Syrian leader Bashar
 * Assad}.
 */
final class TitleBeforeNameRule implements RoleRule {

    @Override
    public List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end) {
        RolePhrases.Role role = phrases.endingAt(begin, phrases.sentenceBegin(begin));
        return role == null ? List.of() : List.of(role);
    }
}
