package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/**
 * Makes one decision a name for the whole document: a word that is a person in one sentence is no place in the next, a
 * single word that is part of a longer name means what that name means, and where the tagger passed a name over that it
 * saw elsewhere, it is found.
 */
final class NameJudge {

    private static final float SURE = 0.5f;
    private static final Set<String> CLOSING = Set.of("”", "\"", "’", "'", "''", "»");

    private static final Pattern ATTACHED = Pattern.compile(
            ".+-(?:based|led|backed|born|run|owned|funded|listed|registered|controlled|appointed|bound|style)|former|ex");

    /** An abbreviation that the text itself explains outweighs some mentions that were read otherwise. */
    private static final float ABBREVIATION = 4;

    private static final Set<String> LETTERS =
            Set.of("MP", "QC", "KC", "AM", "AO", "MBE", "OBE", "CBE", "MD", "MLA", "PhD", "SC", "SAN", "MEP");

    private static final float SURE_OF_ONE_WORD = 0.6f;

    private final Gazetteer gazetteer;
    private final OrganisationDoubts doubts;
    private final Set<String> openers = WordLists.words("sentence-openers.txt");
    private final NameRunFinder runFinder = new NameRunFinder();

    NameJudge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.doubts = new OrganisationDoubts(gazetteer);
    }

    /** The names of the document, in order, each with the kind that the document as a whole gives it. */
    List<NameGuess> judge(Document document, List<NameGuess> guesses) {
        Tokens tokens = document.tokens();
        List<NameGuess> trimmed = new ArrayList<>(guesses.size());
        for (NameGuess guess : guesses) {
            for (NameGuess part : parts(tokens, guess)) {
                int first = document.sentences().get(part.sentence()).begin();
                NameGuess name = trim(tokens, part, first);
                if (name.begin() < name.end()) {
                    trimmed.add(name);
                }
            }
        }
        knownOrganisations(document, trimmed);
        abbreviations(tokens, trimmed);
        Map<String, NameVotes> sums = new HashMap<>();
        trimmed.forEach(guess -> sums.computeIfAbsent(keyOf(tokens, guess), key -> new NameVotes())
                .add(guess));
        partsOfPersons(tokens, trimmed, sums);
        Set<String> inside = insideSentences(document, trimmed);
        Set<String> otherwise = doubts.explainedOtherwise(tokens, trimmed);
        List<NameGuess> judged = new ArrayList<>();
        for (NameGuess guess : trimmed) {
            decide(tokens, guess, sums, inside)
                    .filter(name -> name.kind() != NameKind.ORGANISATION
                            || !doubts.isNone(tokens, name) && !otherwise.contains(keyOf(tokens, name)))
                    .ifPresent(judged::add);
        }
        again(document, judged);
        judged.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return nicknamed(tokens, judged);
    }

    static String key(Tokens tokens, int begin, int end) {
        if (end == begin + 1) {
            return tokens.lower(begin);
        }
        StringBuilder key = new StringBuilder(tokens.lower(begin));
        for (int i = begin + 1; i < end; i++) {
            key.append(' ').append(tokens.lower(i));
        }
        return key.toString();
    }

    /** A nickname in quotation marks inside a name is part of it: Jorge “Coco” Duarte. */
    private static List<NameGuess> nicknamed(Tokens tokens, List<NameGuess> names) {
        List<NameGuess> joined = new ArrayList<>(names.size());
        for (NameGuess name : names) {
            NameGuess last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean nickname = last != null && isQuoted(tokens, last.begin() - 1, last.end());
            NameGuess first = nickname ? (joined.size() > 1 ? joined.get(joined.size() - 2) : null) : last;
            int gap = first == null ? 0 : name.begin() - first.end();
            if (first != null
                    && gap > 2
                    && gap < 6
                    && first.kind() == NameKind.PERSON
                    && name.kind() == NameKind.PERSON
                    && isQuoted(tokens, first.end(), name.begin() - 1)
                    && tokens.isCapitalised(first.end() + 1)) {
                joined.remove(first);
                joined.remove(last);
                joined.add(first.between(first.begin(), name.end()));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static boolean isQuoted(Tokens tokens, int open, int close) {
        return "“\"‘'".contains(tokens.word(open))
                && "”\"’'".contains(tokens.word(close))
                && !tokens.word(open).isEmpty()
                && !tokens.word(close).isEmpty();
    }

    /** "Moraes and Van Loon" are two persons. */
    private static List<NameGuess> parts(Tokens tokens, NameGuess guess) {
        for (int i = guess.begin() + 1; i < guess.end() - 1 && guess.kind() == NameKind.PERSON; i++) {
            if (tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "'s")) {
                NameGuess rest = guess.between(i + 1, guess.end());
                List<NameGuess> parts = new ArrayList<>(parts(tokens, rest));
                parts.add(0, guess.between(guess.begin(), i));
                return parts;
            }
        }
        return List.of(guess);
    }

    /** Adds the organisations that the gazetteer knows, and nothing else of the name, where the tagger saw no name. */
    private void knownOrganisations(Document document, List<NameGuess> names) {
        Tokens tokens = document.tokens();
        boolean[] taken = new boolean[tokens.size()];
        names.forEach(name -> Arrays.fill(taken, name.begin(), name.end(), true));
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                int length = taken[i] || !tokens.isCapitalised(i) ? 0 : knownOrganisation(tokens, i);
                if (length > 0 && free(taken, i, i + length)) {
                    names.add(new NameGuess(i, i + length, s, 0, 1, 0, NameRule.KNOWN_ORGANISATION));
                    i += length - 1;
                }
            }
        }
    }

    private int knownOrganisation(Tokens tokens, int token) {
        Gazetteer.Phrase phrase = gazetteer.phraseAt(tokens, token);
        if (phrase != null) {
            boolean organisation = phrase.kind() == Gazetteer.ORGANISATION;
            int last = token + phrase.words().size() - 1;
            return organisation && tokens.isCapitalised(last) ? phrase.words().size() : 0;
        }
        int known = gazetteer.of(tokens.lower(token));
        return (known & Gazetteer.ORGANISATION) != 0
                        && (known & AMBIGUOUS) == 0
                        && tokens.word(token).length() > 2
                ? 1
                : 0;
    }

    private static final int AMBIGUOUS = Gazetteer.COMMON
            | Gazetteer.FIRST_NAME
            | Gazetteer.SURNAME
            | Gazetteer.PLACE
            | Gazetteer.COUNTRY
            | Gazetteer.DEMONYM
            | Gazetteer.THING
            | Gazetteer.DATE;

    /** What stands in capitals in brackets behind an organisation is its abbreviation, and so an organisation. */
    private static void abbreviations(Tokens tokens, List<NameGuess> names) {
        Set<Integer> behind = new HashSet<>();
        for (NameGuess name : names) {
            boolean bracketed = tokens.is(name.end(), "(") && tokens.is(name.end() + 2, ")");
            if (name.kind() == NameKind.ORGANISATION && bracketed && isAbbreviation(tokens, name.end() + 1)) {
                behind.add(name.end() + 1);
            }
        }
        names.replaceAll(name -> behind.remove(name.begin())
                ? name.as(NameKind.ORGANISATION, ABBREVIATION, NameRule.BRACKETED_ABBREVIATION)
                : name);
        for (NameGuess name : List.copyOf(names)) {
            if (behind.remove(name.end() + 1)) {
                names.add(name.between(name.end() + 1, name.end() + 2)
                        .as(NameKind.ORGANISATION, ABBREVIATION, NameRule.BRACKETED_ABBREVIATION));
            }
        }
    }

    private static boolean isAbbreviation(Tokens tokens, int token) {
        String word = tokens.word(token);
        return word.length() > 1
                && word.length() < 12
                && tokens.isCapitalised(token)
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private NameGuess trim(Tokens tokens, NameGuess guess, int sentenceBegin) {
        int begin = guess.begin();
        int end = guess.end();
        boolean behindQuote = begin > 0 && CLOSING.contains(tokens.word(begin - 1));
        if (behindQuote && end - begin > 1 && gazetteer.is(tokens.lower(begin), Gazetteer.CUE)) {
            begin++;
        }
        while (end - begin > 1 && ATTACHED.matcher(tokens.lower(begin)).matches()) {
            begin++;
        }
        if (begin == sentenceBegin && end - begin > 1 && isOpening(tokens, begin, guess.kind())) {
            begin++;
        }
        while (begin < end && tokens.is(begin, "the") && end - begin > 1) {
            begin++;
        }
        while (end > begin && (tokens.is(end - 1, "'s") || tokens.isPunctuation(end - 1) || tokens.is(end - 1, "of"))) {
            end--;
        }
        if (guess.kind() == NameKind.PERSON) {
            while (begin < end - 1 && isTitle(tokens, begin)) {
                begin++;
            }
            for (int i = end - 2; i > begin; i--) {
                if (isTitle(tokens, i) && !isWithin(tokens, i)) {
                    begin = i + 1;
                    break;
                }
            }
            while (end > begin + 1 && LETTERS.contains(tokens.word(end - 1))) {
                end--;
            }
        }
        return guess.between(begin, end);
    }

    /** A word that has its capital from the sentence it begins: "Under Herzog the team grew". */
    private boolean isOpening(Tokens tokens, int token, NameKind kind) {
        int known = gazetteer.of(tokens.lower(token));
        int names = Gazetteer.FIRST_NAME | Gazetteer.SURNAME;
        boolean person = kind == NameKind.PERSON && (known & Gazetteer.COMMON) != 0 && (known & names) == 0;
        return person || openers.contains(tokens.lower(token));
    }

    /** "John M. Keane", "Flavio Di Giacomo": an initial or a particle behind a first name is no title. */
    private boolean isWithin(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean small = word.length() == 2 && (word.endsWith(".") || Character.isLowerCase(word.charAt(1)));
        return small && gazetteer.is(tokens.lower(token - 1), Gazetteer.FIRST_NAME);
    }

    private boolean isTitle(Tokens tokens, int token) {
        int known = gazetteer.of(tokens.lower(token));
        int titles = Gazetteer.COURTESY | Gazetteer.RANK | Gazetteer.ROLE | Gazetteer.DEMONYM;
        return (known & titles) != 0 && (known & (Gazetteer.FIRST_NAME | Gazetteer.SURNAME)) == 0;
    }

    /** A single word that is part of a longer name of a person speaks for a person as often as that name does. */
    private void partsOfPersons(Tokens tokens, List<NameGuess> guesses, Map<String, NameVotes> sums) {
        Map<String, Float> parts = new HashMap<>();
        for (NameGuess guess : guesses) {
            NameVotes votes = sums.getOrDefault(keyOf(tokens, guess), new NameVotes());
            if (guess.end() - guess.begin() > 1 && votes.isPerson(SURE)) {
                for (int i = guess.begin(); i < guess.end(); i++) {
                    float weight = i == guess.end() - 1 || i == guess.begin() ? 1.5f : 0.5f;
                    parts.merge(tokens.lower(i), weight * guess.person(), Math::max);
                }
            }
        }
        parts.forEach((word, weight) -> {
            NameVotes votes = sums.get(word);
            if (votes != null) {
                votes.addPerson(weight);
            }
        });
    }

    private Optional<NameGuess> decide(
            Tokens tokens, NameGuess guess, Map<String, NameVotes> sums, Set<String> inside) {
        NameVotes votes = sums.getOrDefault(keyOf(tokens, guess), new NameVotes());
        boolean person = votes.best() == votes.of(NameKind.PERSON);
        if (person && isNoPerson(tokens, guess) || isNationality(tokens, guess)) {
            return Optional.empty();
        }
        if (guess.end() - guess.begin() == 1 && isNoName(tokens.lower(guess.begin()), person)) {
            return Optional.empty();
        }
        if (votes.best() != votes.of(NameKind.PLACE) && isPlaceOnly(tokens, guess)
                || !inside.contains(keyOf(tokens, guess)) && isCommon(tokens, guess)) {
            return Optional.empty();
        }
        float needed = person && guess.end() - guess.begin() == 1 ? SURE_OF_ONE_WORD : SURE;
        if (!votes.reaches(needed)) {
            return Optional.empty();
        }
        boolean organisation = !person && votes.best() == votes.of(NameKind.ORGANISATION);
        return Optional.of(new NameGuess(
                guess.begin(),
                guess.end(),
                guess.sentence(),
                person ? 1 : 0,
                organisation ? 1 : 0,
                votes.of(NameKind.PLACE),
                votes.rule(person ? NameKind.PERSON : NameKind.ORGANISATION, needed)));
    }

    private static String keyOf(Tokens tokens, NameGuess guess) {
        return key(tokens, guess.begin(), guess.end());
    }

    /** The names that stand somewhere else than where any word has a capital: behind a full stop or an opening mark. */
    private static Set<String> insideSentences(Document document, List<NameGuess> names) {
        Tokens tokens = document.tokens();
        Set<String> inside = new HashSet<>();
        for (NameGuess name : names) {
            int before = name.begin() - 1;
            boolean first =
                    name.begin() == document.sentences().get(name.sentence()).begin();
            boolean opens = first || tokens.isPunctuation(before) && !OPEN_LISTS.contains(tokens.word(before));
            if (!opens) {
                inside.add(keyOf(tokens, name));
            }
        }
        return inside;
    }

    private static final Set<String> OPEN_LISTS = Set.of(",", "(", "&", "/", "-", "–");

    /** An ordinary word in capitals: "Coalition officials were" names no organisation. */
    private boolean isCommon(Tokens tokens, NameGuess guess) {
        int known = gazetteer.of(tokens.lower(guess.begin()));
        int names = Gazetteer.FIRST_NAME | Gazetteer.SURNAME | Gazetteer.ORGANISATION | Gazetteer.PLACE;
        return guess.end() - guess.begin() == 1 && (known & Gazetteer.COMMON) != 0 && (known & names) == 0;
    }

    /** A country or a town is neither an organisation nor, where nothing else bears its name, a person. */
    private boolean isPlaceOnly(Tokens tokens, NameGuess guess) {
        int other = Gazetteer.ORGANISATION | Gazetteer.FIRST_NAME | Gazetteer.SURNAME;
        int places = Gazetteer.PLACE | Gazetteer.COUNTRY;
        int known = gazetteer.ofName(tokens, guess.begin(), guess.end());
        return (known & places) != 0 && (known & other) == 0;
    }

    /** "Costa Rican"; nationalities of one word are told apart from names by {@link #isNoName}. */
    private boolean isNationality(Tokens tokens, NameGuess guess) {
        return guess.end() - guess.begin() > 1
                && (gazetteer.ofName(tokens, guess.begin(), guess.end()) & Gazetteer.DEMONYM) != 0;
    }

    /** Ordinary words alone are no person, nor is what goes on into an adjective: "Kitty Hawk-class". */
    private boolean isNoPerson(Tokens tokens, NameGuess guess) {
        int names = Gazetteer.FIRST_NAME | Gazetteer.SURNAME;
        boolean common = true;
        for (int i = guess.begin(); i < guess.end(); i++) {
            String word = tokens.lower(i);
            int known = gazetteer.of(word);
            common &= (known & Gazetteer.COMMON) != 0 && (known & names) == 0;
            String tail = word.substring(word.lastIndexOf('-') + 1);
            if (tail.length() < word.length() && tail.length() > 3 && gazetteer.is(tail, Gazetteer.COMMON)) {
                return true;
            }
        }
        return common && guess.end() - guess.begin() > 1 || isHome(tokens, guess);
    }

    /** "Kyle Brandt, 29, of Kettering": where somebody lives. */
    private static boolean isHome(Tokens tokens, NameGuess guess) {
        int of = guess.begin() - 1;
        return tokens.is(of, "of") && tokens.is(of - 1, ",") && tokens.startsWithDigit(of - 2);
    }

    /** A nationality, a day, a pronoun or a title alone names nobody. */
    private boolean isNoName(String word, boolean person) {
        int known = gazetteer.of(word);
        int never = Gazetteer.DEMONYM | Gazetteer.DATE | Gazetteer.COURTESY | Gazetteer.RANK;
        int hardly = person ? Gazetteer.COUNTRY | Gazetteer.COMMON | Gazetteer.ROLE : 0;
        int names = Gazetteer.FIRST_NAME | Gazetteer.SURNAME | Gazetteer.ORGANISATION;
        return (known & (never | hardly)) != 0 && (known & names) == 0 || word.length() == 1;
    }

    /** Adds the places where a name that was decided on stands again. */
    private void again(Document document, List<NameGuess> judged) {
        Tokens tokens = document.tokens();
        Map<String, NameGuess> known = new HashMap<>();
        Map<String, Integer> longest = new HashMap<>();
        boolean[] taken = new boolean[tokens.size()];
        for (NameGuess guess : judged) {
            Arrays.fill(taken, guess.begin(), guess.end(), true);
            known.putIfAbsent(key(tokens, guess.begin(), guess.end()), guess);
            longest.merge(tokens.lower(guess.begin()), guess.end() - guess.begin(), Math::max);
            if (guess.kind() == NameKind.PERSON && guess.end() - guess.begin() > 1) {
                String surname = tokens.lower(guess.end() - 1);
                if (!gazetteer.is(surname, Gazetteer.COMMON)) {
                    known.putIfAbsent(surname, guess.by(NameRule.PART_OF_PERSON_NAME));
                    longest.putIfAbsent(surname, 1);
                }
            }
        }
        List<NameGuess> more = new ArrayList<>();
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            for (NameRun run : runFinder.find(tokens, sentence)) {
                for (int i = run.begin(); i < run.end(); i++) {
                    int length = taken[i]
                            ? 0
                            : Math.min(longest.getOrDefault(tokens.lower(i), 0), Math.min(6, run.end() - i));
                    for (; length > 0; length--) {
                        NameGuess same = free(taken, i, i + length) ? known.get(key(tokens, i, i + length)) : null;
                        if (same != null && (length > 1 || isWholeRun(run, i, length, tokens))) {
                            more.add(same.at(i, i + length, s));
                            Arrays.fill(taken, i, i + length, true);
                            break;
                        }
                    }
                }
            }
        }
        judged.addAll(more);
    }

    private static final Set<String> BREAKS = Set.of("'s", "-", "and", "to", "on", "in", "against", "for", "of");

    /** Whether a single word stands alone in its run, not inside a longer name of another thing. */
    private boolean isWholeRun(NameRun run, int begin, int length, Tokens tokens) {
        boolean left = begin == run.begin() || isTitle(tokens, begin - 1) || BREAKS.contains(tokens.lower(begin - 1));
        int after = begin + length;
        return left && (after == run.end() || BREAKS.contains(tokens.lower(after)));
    }

    private static boolean free(boolean[] taken, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
