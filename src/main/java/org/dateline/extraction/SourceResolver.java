package org.dateline.extraction;

import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which person or organisation of the article the words for a speaker mean. */
final class SourceResolver {

    private final WordKinds kinds;
    private final Tokens tokens;
    private final PersonFocus focus;
    private final List<NamedMention> mentions;

    SourceResolver(WordKinds kinds, PersonFocus focus, List<NamedMention> mentions) {
        this.kinds = kinds;
        this.tokens = kinds.tokens();
        this.focus = focus;
        this.mentions = mentions;
    }

    /** Whom a phrase means; an actor without a name where the text does not name one. */
    Actor resolve(SourcePhrase phrase, int sentence, @Nullable LastSpeaker lastSpeaker) {
        String first = tokens.lower(phrase.begin());
        if (phrase.end() - phrase.begin() == 1
                && kinds.is(phrase.begin(), WordKind.PRONOUN | WordKind.OBJECT_PRONOUN)) {
            return pronoun(phrase, sentence, lastSpeaker, first);
        }
        int head = head(phrase);
        Actor named = named(phrase, head);
        if (named != null) {
            return named;
        }
        if (first.equals("the") && phrase.end() - phrase.begin() <= 4) {
            Actor known = lastOfKind(phrase, head);
            if (known != null) {
                return known;
            }
        }
        if (kinds.is(head, WordKind.BODY)
                && kinds.isName(head)
                && kinds.isName(head - 1)
                && head - 1 >= phrase.begin()) {
            return new Actor(
                    ActorKind.ORGANISATION,
                    tokens.passage(runBegin(phrase, head), head + 1).words());
        }
        if (kinds.is(head, WordKind.BODY) && head < phrase.last() && !first.equals("a") && !first.equals("an")) {
            int begin = kinds.is(phrase.begin(), WordKind.DETERMINER) ? phrase.begin() + 1 : phrase.begin();
            return new Actor(
                    ActorKind.ORGANISATION, tokens.passage(begin, phrase.end()).words());
        }
        return new Actor(ActorKind.UNNAMED, null);
    }

    /** Where the capitalised words begin that end in a head: "Defence Ministry" in "Russia's Defence Ministry". */
    private int runBegin(SourcePhrase phrase, int head) {
        int begin = head;
        while (begin > phrase.begin() && kinds.isName(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** A speaker as the next pronoun sees it. */
    LastSpeaker spoken(SourcePhrase phrase, Actor actor, int sentence) {
        int head = head(phrase);
        boolean pronoun = tokens.is(phrase.begin(), "he") || tokens.is(phrase.begin(), "she");
        boolean single = actor.kind() == ActorKind.PERSON
                || pronoun
                || kinds.is(head, WordKind.PERSON)
                        && !tokens.lower(head).endsWith("s")
                        && !kinds.is(head, WordKind.BODY)
                || tokens.is(phrase.begin(), "one")
                || tokens.is(phrase.begin(), "another");
        Gender gender = pronoun ? Gender.ofPronoun(tokens.lower(phrase.begin())) : Gender.ofWord(tokens.lower(head));
        return new LastSpeaker(actor, sentence, single, gender);
    }

    private Actor pronoun(SourcePhrase phrase, int sentence, @Nullable LastSpeaker lastSpeaker, String word) {
        if (Gender.ofPronoun(word) != Gender.UNKNOWN) {
            Actor meant = focus.meant(phrase.begin(), sentence, lastSpeaker);
            return meant == null ? new Actor(ActorKind.UNNAMED, null) : meant;
        }
        return lastSpeaker != null && word.equals("it") && lastSpeaker.actor().kind() == ActorKind.ORGANISATION
                ? lastSpeaker.actor()
                : new Actor(ActorKind.UNNAMED, null);
    }

    /** The noun a phrase is about: its last word before "of", "for", "who". */
    int head(SourcePhrase phrase) {
        for (int i = phrase.begin() + 1; i < phrase.end(); i++) {
            if (kinds.is(i, WordKind.PREPOSITION) && kinds.isLower(i)) {
                return i - 1;
            }
        }
        return phrase.last();
    }

    private @Nullable Actor named(SourcePhrase phrase, int head) {
        int at = firstMention(phrase.begin());
        Actor found = null;
        for (; at < mentions.size() && mentions.get(at).begin() < phrase.end(); at++) {
            NamedMention mention = mentions.get(at);
            boolean coversHead = mention.end() > head;
            boolean inside = mention.begin() <= head;
            boolean titled = mention.end() == phrase.end()
                    && kinds.isName(head)
                    && !kinds.is(mention.begin() - 1, WordKind.PREPOSITION | WordKind.HONORIFIC | WordKind.PERSON);
            if (coversHead && inside || titled && mention.actor().kind() == ActorKind.PERSON) {
                found = mention.actor();
            }
        }
        return found;
    }

    private int firstMention(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Up to so many names of actors before and behind a token. */
    List<NamedMention> around(int token, int most) {
        int at = firstMention(token);
        return mentions.subList(Math.max(0, at - most), Math.min(mentions.size(), at + most));
    }

    /** Persons whom a pronoun can mean alike. */
    List<NamedMention> alike(int pronoun, int sentence) {
        return focus.alike(pronoun, sentence);
    }

    /** The person named before a token, where it is one alone. */
    @Nullable Actor onlyPersonBefore(int token) {
        Actor only = null;
        for (NamedMention mention : mentions) {
            if (mention.begin() >= token) {
                break;
            }
            if (mention.actor().kind() == ActorKind.PERSON) {
                if (only != null && !only.equals(mention.actor())) {
                    return null;
                }
                only = mention.actor();
            }
        }
        return only;
    }

    private static final int LOOK_BACK = 60;

    /** "the ministry", "the mayor": the last actor whose name or role has that word. */
    private @Nullable Actor lastOfKind(SourcePhrase phrase, int head) {
        String noun = tokens.lower(head);
        int at = firstMention(phrase.begin()) - 1;
        for (int i = at; i >= 0 && i > at - LOOK_BACK; i--) {
            NamedMention mention = mentions.get(i);
            boolean body = mention.actor().kind() == ActorKind.ORGANISATION && tokens.is(mention.end() - 1, noun);
            boolean person = mention.actor().kind() == ActorKind.PERSON
                    && kinds.is(head, WordKind.PERSON)
                    && !noun.endsWith("s")
                    && hasRole(mention, noun);
            if (body || person) {
                return mention.actor();
            }
        }
        return null;
    }

    private boolean hasRole(NamedMention mention, String noun) {
        for (int i = mention.begin() - 1; i >= mention.begin() - 2; i--) {
            if (tokens.is(i, noun)) {
                return true;
            }
        }
        if (!tokens.is(mention.end(), ",")) {
            return false;
        }
        for (int i = mention.end() + 1; i < mention.end() + 8 && !kinds.is(i, WordKind.MARK); i++) {
            if (tokens.is(i, noun)) {
                return !kinds.is(i + 1, WordKind.POSSESSIVE);
            }
        }
        return false;
    }
}
