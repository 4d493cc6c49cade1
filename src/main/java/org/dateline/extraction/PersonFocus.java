package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.fact.ActorKind;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which person of the article a pronoun means: the nearest fitting one, a speaker or subject before others. */
final class PersonFocus {

    private static final int REACH = 12;
    private static final int MENTIONS = 40;

    private final WordKinds kinds;
    private final List<Sentence> sentences;
    private final List<NamedMention> people = new ArrayList<>();
    private final int[] sentenceOf;
    private final Map<Actor, Gender> genders = new HashMap<>();

    PersonFocus(WordKinds kinds, List<Sentence> sentences, List<NamedMention> mentions, FirstNames firstNames) {
        this.kinds = kinds;
        this.sentences = sentences;
        int sentence = 0;
        List<Integer> places = new ArrayList<>();
        for (NamedMention mention : mentions) {
            while (sentence < sentences.size() && sentences.get(sentence).end() <= mention.begin()) {
                sentence++;
            }
            if (mention.actor().kind() == ActorKind.PERSON) {
                people.add(mention);
                places.add(sentence);
                genders.merge(
                        mention.actor(),
                        gender(mention, firstNames),
                        (one, other) -> one == Gender.UNKNOWN ? other : one);
            }
        }
        this.sentenceOf = places.stream().mapToInt(Integer::intValue).toArray();
    }

    private Gender gender(NamedMention mention, FirstNames firstNames) {
        Tokens tokens = kinds.tokens();
        Gender before = Gender.ofWord(tokens.lower(mention.begin() - 1));
        if (before != Gender.UNKNOWN) {
            return before;
        }
        if (mention.end() - mention.begin() > 1) {
            Gender first = firstNames.gender(tokens.lower(mention.begin()));
            if (first != Gender.UNKNOWN) {
                return first;
            }
        }
        if (tokens.is(mention.end(), ",")) {
            for (int i = mention.end() + 1; i < mention.end() + 7 && !kinds.is(i, WordKind.MARK); i++) {
                Gender role = Gender.ofWord(tokens.lower(i));
                if (role != Gender.UNKNOWN && !kinds.is(i + 1, WordKind.POSSESSIVE)) {
                    return role;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    Gender gender(Actor actor) {
        return genders.getOrDefault(actor, Gender.UNKNOWN);
    }

    /**
     * The person a pronoun means.
     *
     * @param lastSpeaker who spoke last before it
     */
    @Nullable Actor meant(int pronoun, int sentence, @Nullable Actor lastSpeaker) {
        Gender gender = Gender.ofPronoun(kinds.tokens().lower(pronoun));
        Actor best = null;
        int bestScore = Integer.MIN_VALUE;
        int last = lastBefore(pronoun);
        for (int i = last; i >= 0 && i > last - MENTIONS && sentence - sentenceOf[i] <= REACH; i--) {
            NamedMention mention = people.get(i);
            if (!gender.fits(gender(mention.actor()))) {
                continue;
            }
            int score = score(i, sentence, mention.actor().equals(lastSpeaker), gender);
            if (score > bestScore) {
                bestScore = score;
                best = mention.actor();
            }
        }
        return best;
    }

    private int score(int index, int sentence, boolean spoke, Gender gender) {
        NamedMention mention = people.get(index);
        int score = -4 * (sentence - sentenceOf[index]);
        boolean quoted = kinds.is(mention.begin(), WordKind.QUOTED);
        score += quoted ? -8 : 0;
        score += spoke ? 7 : 0;
        score += isFirst(index) ? 4 : 0;
        score += kinds.is(mention.end(), WordKind.POSSESSIVE) ? -3 : 0;
        score += gender(mention.actor()) == gender && gender != Gender.UNKNOWN ? 3 : 0;
        return score;
    }

    private boolean isFirst(int index) {
        if (sentenceOf[index] >= sentences.size()) {
            return false;
        }
        return index == 0
                || sentenceOf[index - 1] != sentenceOf[index]
                || kinds.is(people.get(index - 1).begin(), WordKind.QUOTED);
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = people.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
