package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Tokens;

/** Tells whether a word that can be a cue is a verb where it stands. */
final class CueVerbs {

    /** Verbs that give a thing its name: "a plan called 'Dawn'" quotes nobody. */
    private static final Set<String> NAMING = Set.of(
            "called",
            "dubbed",
            "named",
            "nicknamed",
            "labeled",
            "labelled",
            "titled",
            "entitled",
            "termed",
            "branded",
            "styled",
            "christened",
            "designated",
            "tagged",
            "described",
            "identified",
            "billed");

    /** Third persons that are as often plural nouns. */
    private static final Set<String> PLURALS = Set.of(
            "tweets",
            "claims",
            "reports",
            "calls",
            "plans",
            "views",
            "comments",
            "remarks",
            "notes",
            "hopes",
            "fears",
            "estimates",
            "states",
            "questions",
            "answers",
            "promises",
            "threats",
            "charges",
            "posts",
            "attacks",
            "records",
            "shows",
            "documents",
            "signals",
            "demands",
            "offers",
            "objects",
            "orders",
            "reads",
            "cries",
            "laughs",
            "labels",
            "titles",
            "terms",
            "thanks",
            "doubts",
            "details",
            "surveys",
            "projects",
            "signs",
            "lists",
            "counts",
            "leaks");

    private final WordKinds kinds;
    private final Tokens tokens;
    private final SubjectFinder subjects;

    CueVerbs(WordKinds kinds, SubjectFinder subjects) {
        this.kinds = kinds;
        this.tokens = kinds.tokens();
        this.subjects = subjects;
    }

    /** Whether a word that can be a verb is one here: not "the report", "a claim of", "plans to". */
    boolean isVerbHere(VerbGroup group, int floor) {
        int verb = group.verb();
        if (kinds.is(verb, WordKind.PAST)) {
            boolean reduced = NAMING.contains(tokens.lower(verb))
                    && (tokens.is(verb + 1, "as") || tokens.is(verb + 1, "by") || kinds.is(verb + 1, WordKind.QUOTED))
                    && kinds.isLower(group.begin() - 1)
                    && !kinds.is(group.begin() - 1, WordKind.PRONOUN)
                    && !saidWhat(group.begin() - 1, floor);
            return !reduced && !kinds.isArticle(verb - 1) || group.begin() == floor;
        }
        if (!group.open()
                && kinds.is(
                        verb - 1, WordKind.DETERMINER | WordKind.POSSESSIVE | WordKind.PREPOSITION | WordKind.NUMBER)
                && !kinds.is(verb - 1, WordKind.AUXILIARY)) {
            return false;
        }
        if (kinds.is(verb, WordKind.THIRD)) {
            return !PLURALS.contains(tokens.lower(verb)) || isClauseBehind(verb + 1) && isSingular(group.begin() - 1);
        }
        return kinds.is(verb, WordKind.BASE)
                && (group.open() || isPlural(group.begin() - 1) || hasPluralSubject(group, floor))
                && !tokens.is(verb + 1, "of");
    }

    /** "what the mayor called 'Q'": a clause that asks for what was said. */
    private boolean saidWhat(int token, int floor) {
        for (int i = token; i >= floor && i > token - 8; i--) {
            if (tokens.is(i, "what") || tokens.is(i, "which") || tokens.is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseBehind(int token) {
        return kinds.is(
                        token,
                        WordKind.QUOTED
                                | WordKind.DETERMINER
                                | WordKind.PRONOUN
                                | WordKind.SUBORDINATOR
                                | WordKind.OBJECT_PRONOUN)
                || kinds.isName(token)
                || tokens.is(token, ":")
                || tokens.is(token, ".")
                || tokens.is(token, ",");
    }

    private boolean isSingular(int token) {
        return tokens.is(token, "which")
                || tokens.is(token, "who")
                || kinds.is(token, WordKind.PRONOUN | WordKind.WRITING | WordKind.SPEECH | WordKind.BODY)
                || kinds.isName(token)
                || kinds.is(token, WordKind.MARK) && !kinds.is(token, WordKind.POSSESSIVE)
                || kinds.is(token, WordKind.PERSON) && !tokens.lower(token).endsWith("s");
    }

    /** "Officials at the port say": a bare form behind a plural noun for people. */
    private boolean hasPluralSubject(VerbGroup group, int floor) {
        if (!kinds.is(group.verb(), WordKind.TELL)) {
            return false;
        }
        SourcePhrase subject = subjects.before(group, floor);
        for (int i = subject == null ? 0 : subject.begin(); subject != null && i < subject.end(); i++) {
            if (kinds.is(i, WordKind.PREPOSITION) && i > subject.begin()) {
                return kinds.is(i - 1, WordKind.PERSON) && isPlural(i - 1);
            }
        }
        return subject != null && kinds.is(subject.last(), WordKind.PERSON) && isPlural(subject.last());
    }

    private boolean isPlural(int token) {
        String word = tokens.lower(token);
        return kinds.is(token, WordKind.PRONOUN) && !word.equals("he") && !word.equals("she") && !word.equals("it")
                || word.equals("police")
                || word.equals("people")
                || word.equals("some")
                || word.equals("many")
                || word.equals("others")
                || kinds.is(token, WordKind.PERSON) && word.endsWith("s")
                || kinds.isLower(token) && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                || kinds.isName(token) && word.length() > 3 && word.endsWith("s") && !kinds.isName(token - 1);
    }
}
