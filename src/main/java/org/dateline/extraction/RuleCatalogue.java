package org.dateline.extraction;

import java.util.List;
import java.util.Optional;

/** All rules that read facts, kind by kind, in the order in which they are asked. */
public final class RuleCatalogue {

    private static final String PARAGRAPH_END = " / ";

    private final List<RuleEntry> rules = WordLists.rows("rules.txt").stream()
            .map(row -> new RuleEntry(row[0], RuleKind.valueOf(row[1]), row[2], row[3].replace(PARAGRAPH_END, "\n\n")))
            .toList();

    public List<RuleEntry> rules() {
        return rules;
    }

    /** The rule of that name; empty where there is none. */
    public Optional<RuleEntry> named(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
