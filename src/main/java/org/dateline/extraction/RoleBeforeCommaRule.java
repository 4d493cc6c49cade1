package org.dateline.extraction;

import java.util.List;

/**
 * A role set off before the name. {@code The ministry's spokesman, John Okoro, declined to comment.} Another: {@code
 * President Vladimir Putin's spokesman, Mr Dmitry Peskov, declined}.
 */
final class RoleBeforeCommaRule implements RoleRule {

    @Override
    public List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end) {
        int floor = phrases.sentenceBegin(begin);
        RolePhrases.Role title = phrases.endingAt(begin, floor);
        int first = title == null ? begin : title.begin();
        boolean apart = first - 2 >= floor && phrases.tokens().is(first - 1, ",");
        if (!apart || phrases.tokens().is(end, "and") || phrases.isPerson(first - 2)) {
            return List.of();
        }
        RolePhrases.Role role = phrases.endingAt(first - 1, floor);
        if (role == null) {
            return List.of();
        }
        int owner = phrases.withOwner(role.begin(), floor);
        boolean opens = owner < role.begin()
                || role.begin() == floor
                || phrases.isArticle(role.begin())
                || phrases.isArticle(role.begin() - 1)
                || phrases.tokens().isPunctuation(role.begin() - 1);
        return opens ? List.of(new RolePhrases.Role(owner, role.end(), role.end())) : List.of();
    }
}
