package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final int BREATH = 8;
    private static final int LONGEST_OF = 7;

    private static final int SENTENCE = 4;
    private static final int SPOKE = 9;
    private static final int FIRST = 2;
    private static final int SUBJECT = 4;
    private static final int JUST_BEFORE = 4;
    private static final int POSSESSOR = -3;
    private static final int QUOTED = -8;
    private static final int AGREES = 3;

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
     * The person a pronoun means; an actor without a name where a speaker without one is meant; null where nobody fits or
     * two do who are named in one breath.
     *
     * @param last who spoke last before it
     */
    @Nullable Actor meant(int pronoun, int sentence, @Nullable LastSpeaker last) {
        Gender gender = Gender.ofPronoun(kinds.tokens().lower(pronoun));
        Actor best = null;
        int bestScore = Integer.MIN_VALUE;
        int bestIndex = -1;
        if (last != null && last.single() && gender.fits(genderOf(last)) && sentence - last.sentence() <= REACH) {
            best = last.actor();
            bestScore = -SENTENCE * (sentence - last.sentence()) + SPOKE + agreement(gender, genderOf(last));
        }
        int end = lastBefore(pronoun);
        for (int i = end; i >= 0 && i > end - MENTIONS && sentence - sentenceOf[i] <= REACH; i--) {
            NamedMention mention = people.get(i);
            int score = score(i, sentence, gender);
            if (score > bestScore && gender.fits(gender(mention.actor()))) {
                bestScore = score;
                best = mention.actor();
                bestIndex = i;
            }
        }
        return bestIndex >= 0 && !inOneBreath(bestIndex, gender, pronoun).isEmpty() ? null : best;
    }

    /** The persons whom a pronoun can mean alike, for they are named in one breath: "John Okoro and Peter Grant". */
    List<NamedMention> alike(int pronoun, int sentence) {
        Gender gender = Gender.ofPronoun(kinds.tokens().lower(pronoun));
        int best = -1;
        int end = lastBefore(pronoun);
        for (int i = end; i >= 0 && i > end - MENTIONS && sentence - sentenceOf[i] <= REACH; i--) {
            boolean fits = gender.fits(gender(people.get(i).actor()));
            best = fits && (best < 0 || score(i, sentence, gender) > score(best, sentence, gender)) ? i : best;
        }
        return best < 0 ? List.of() : inOneBreath(best, gender, pronoun);
    }

    /** Those named in one breath with a person, and that person; none where the person is named alone. */
    private List<NamedMention> inOneBreath(int index, Gender gender, int pronoun) {
        int first = index;
        while (first > Math.max(0, index - BREATH) && isJoined(first - 1)) {
            first--;
        }
        int last = index;
        while (last + 1 < Math.min(people.size(), index + BREATH)
                && people.get(last + 1).begin() < pronoun
                && isJoined(last)) {
            last++;
        }
        if (!isAnd(people.get(last).begin() - 1)) {
            return List.of();
        }
        Map<Actor, NamedMention> fitting = new LinkedHashMap<>();
        for (NamedMention mention : people.subList(first, last + 1)) {
            if (gender.fits(gender(mention.actor()))) {
                fitting.putIfAbsent(mention.actor(), mention);
            }
        }
        return fitting.size() > 1 ? List.copyOf(fitting.values()) : List.of();
    }

    /** Whether "and", a comma or both alone stand between a person and the next. */
    private boolean isJoined(int index) {
        int between = people.get(index).end();
        int next = people.get(index + 1).begin();
        boolean comma = kinds.tokens().is(between, ",");
        return between + 1 == next && (comma || isAnd(between)) || between + 2 == next && comma && isAnd(between + 1);
    }

    private boolean isAnd(int token) {
        return kinds.tokens().is(token, "and");
    }

    private Gender genderOf(LastSpeaker last) {
        return last.gender() == Gender.UNKNOWN ? gender(last.actor()) : last.gender();
    }

    private static int agreement(Gender one, Gender other) {
        return one == other && one != Gender.UNKNOWN ? AGREES : 0;
    }

    private int score(int index, int sentence, Gender gender) {
        NamedMention mention = people.get(index);
        int score = -SENTENCE * (sentence - sentenceOf[index]);
        score += kinds.is(mention.begin(), WordKind.QUOTED) ? QUOTED : 0;
        score += isFirst(index) ? FIRST : 0;
        score += isSubject(mention) || isSetOff(index) ? SUBJECT : 0;
        score += kinds.is(mention.end(), WordKind.POSSESSIVE) ? POSSESSOR : 0;
        score += sentence - sentenceOf[index] == 1 && isFirst(index) && isSubject(mention) ? JUST_BEFORE : 0;
        return score + agreement(gender, gender(mention.actor()));
    }

    private boolean isSubject(NamedMention mention) {
        int next = behindOf(mention.end());
        boolean object = kinds.is(mention.begin() - 1, WordKind.PREPOSITION) || kinds.isVerb(mention.begin() - 1);
        return !object
                && (kinds.isVerb(next)
                        || kinds.is(next, WordKind.AUXILIARY | WordKind.ADVERB) && !kinds.is(next, WordKind.POSSESSIVE)
                        || kinds.is(next, WordKind.FINITE) && kinds.isLower(next)
                        || kinds.tokens().is(next, ",") && kinds.tokens().is(next + 1, "who"));
    }

    /** Behind what says whose a person is: "Ana Ruiz of the Farmers' Union", "Ben Okoro from Lima". */
    private int behindOf(int at) {
        Tokens tokens = kinds.tokens();
        if (!tokens.is(at, "of") && !tokens.is(at, "from")) {
            return at;
        }
        int next = at + 1;
        while (next < at + LONGEST_OF
                && (kinds.isName(next) || kinds.is(next, WordKind.DETERMINER | WordKind.POSSESSIVE))) {
            next++;
        }
        return next > at + 1 ? next : at;
    }

    /** "Ana Ruiz, a nurse, lost": a name that opens its sentence and goes on behind a comma. */
    private boolean isSetOff(int index) {
        NamedMention mention = people.get(index);
        return sentenceOf[index] < sentences.size()
                && mention.begin() == sentences.get(sentenceOf[index]).begin()
                && kinds.tokens().is(mention.end(), ",")
                && !kinds.is(mention.begin(), WordKind.QUOTED);
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
