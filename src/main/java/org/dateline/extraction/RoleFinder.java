package org.dateline.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Passage;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what the text says a person is: titles before the name, appositions behind it, and what it is said to be. */
final class RoleFinder {

    private static final List<RoleRule> RULES = List.of(
            new TitleBeforeNameRule(),
            new RoleBeforeCommaRule(),
            new AppositionRule(),
            new WhoHeadsRule(),
            new CopulaRule(),
            new LettersAfterNameRule());

    /** Forms of address, though the lists know them as callings too. */
    private static final Set<String> TITLES = Set.of(
            "sheikh",
            "doctor",
            "madam",
            "reverend",
            "monsignor",
            "maulana",
            "maulvi",
            "pandit",
            "swami",
            "rinpoche",
            "ustaz",
            "acharya");

    private final Gazetteer gazetteer;

    RoleFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What a person is called and is. */
    record Titles(@Nullable String honorific, List<RoleMention> roles) {}

    /** What the text around the mentions of one person says; {@code names} are all names of the document in order. */
    Titles find(RolePhrases phrases, List<NameGuess> mentions) {
        String honorific = null;
        Map<String, RoleMention> roles = new LinkedHashMap<>();
        for (NameGuess mention : mentions) {
            int begin = honorificBegin(phrases, mention.begin());
            if (honorific == null && begin < mention.begin()) {
                honorific = phrases.tokens().passage(begin, mention.begin()).words();
            }
            for (RoleRule rule : RULES) {
                for (RolePhrases.Role role : rule.find(phrases, begin, mention.end())) {
                    RoleMention found = mention(phrases, role, rule);
                    roles.putIfAbsent(found.passage().words().toLowerCase(Locale.ROOT), found);
                }
            }
        }
        return new Titles(honorific, new ArrayList<>(roles.values()));
    }

    RolePhrases phrases(Document document, List<NameGuess> names) {
        return new RolePhrases(gazetteer, document, names);
    }

    /** Where the courtesy titles and short ranks before a name begin. */
    private int honorificBegin(RolePhrases phrases, int name) {
        Tokens tokens = phrases.tokens();
        int begin = name;
        int sentence = phrases.sentenceBegin(name);
        while (begin > sentence
                && tokens.isCapitalised(begin - 1)
                && gazetteer.is(tokens.lower(begin - 1), Gazetteer.COURTESY | Gazetteer.RANK)
                && !phrases.isNamed(begin - 1)
                && !isWrittenOut(tokens.lower(begin - 1))
                && !gazetteer.is(tokens.lower(begin - 1), Gazetteer.FIRST_NAME)) {
            begin--;
        }
        return begin;
    }

    private boolean isWrittenOut(String word) {
        return gazetteer.is(word, Gazetteer.ROLE) && word.length() > 4 && !TITLES.contains(word);
    }

    private static RoleMention mention(RolePhrases phrases, RolePhrases.Role role, RoleRule rule) {
        Passage passage = phrases.tokens().passage(role.begin(), role.end());
        return new RoleMention(passage, phrases.organisationIn(role.begin(), role.organisationEnd()), rule.ruleName());
    }
}
