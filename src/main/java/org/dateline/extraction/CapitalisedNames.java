package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.fact.ActorKind;
import org.dateline.text.Tokens;

/** Takes runs of capitalised words for persons, each under its fullest form; serves where no actors were found. */
final class CapitalisedNames {

    private static final int SMALL = WordKind.PERSON | WordKind.BODY | WordKind.HONORIFIC | WordKind.WRITING;

    private CapitalisedNames() {}

    static List<NamedMention> find(WordKinds kinds) {
        Tokens tokens = kinds.tokens();
        List<NamedMention> found = new ArrayList<>();
        Map<String, Actor> bySurname = new HashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            int begin = at;
            while (at < tokens.size() && isPart(kinds, at)) {
                at++;
            }
            int length = at - begin;
            String last = length > 0 ? tokens.lower(at - 1) : "";
            if (length >= 2 && length <= 4) {
                Actor actor = bySurname.get(last);
                if (actor == null) {
                    actor = new Actor(
                            ActorKind.PERSON, tokens.passage(begin, at).words());
                    bySurname.put(last, actor);
                }
                found.add(new NamedMention(begin, at, actor));
            } else if (length == 1 && bySurname.containsKey(last)) {
                found.add(new NamedMention(begin, at, bySurname.get(last)));
            }
        }
        return found;
    }

    private static boolean isPart(WordKinds kinds, int token) {
        return kinds.isName(token) && !kinds.is(token, SMALL);
    }
}
