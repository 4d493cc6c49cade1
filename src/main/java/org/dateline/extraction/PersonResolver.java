package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.fact.ActorKind;
import org.dateline.text.Passage;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which names in a text mean one person, and gathers what the text says of each. */
final class PersonResolver {

    private static final int LONGEST_ROLE = 4;
    private static final int MOST_SHARING = 200;
    private static final int ENDINGS = 4;

    private final Gazetteer gazetteer;
    private final RoleFinder roleFinder;

    PersonResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.roleFinder = new RoleFinder(gazetteer);
    }

    /** The persons in the order of their first mention; their mentions are added to {@code mentions}. */
    List<PersonProfile> resolve(Document document, List<NameGuess> names, List<NamedMention> mentions) {
        List<Cluster> clusters = clusters(document.tokens(), names);
        clusters.sort(Comparator.comparingInt(cluster -> cluster.mentions.get(0).begin()));
        List<PersonProfile> persons = new ArrayList<>(clusters.size());
        RolePhrases phrases = roleFinder.phrases(document, names);
        for (Cluster cluster : clusters) {
            PersonProfile person = profile(document.tokens(), cluster, phrases);
            persons.add(person);
            Actor actor = new Actor(ActorKind.PERSON, person.name());
            cluster.mentions.forEach(guess -> mentions.add(new NamedMention(guess.begin(), guess.end(), actor)));
        }
        return persons;
    }

    /** The names without the end of a role that runs into them: "Maria Ruiz" of "Secretary of State Maria Ruiz". */
    List<NameGuess> bare(Tokens tokens, List<NameGuess> names) {
        List<NameGuess> bare = new ArrayList<>(names.size());
        for (NameGuess name : names) {
            boolean runsIn = name.kind() == NameKind.PERSON && name.end() - name.begin() > 1 && endsRole(tokens, name);
            bare.add(runsIn ? name.between(name.begin() + 1, name.end()) : name);
        }
        return bare;
    }

    private boolean endsRole(Tokens tokens, NameGuess name) {
        for (int i = Math.max(0, name.begin() - LONGEST_ROLE); i < name.begin(); i++) {
            if (gazetteer.isRole(NameJudge.key(tokens, i, name.begin() + 1))) {
                return true;
            }
        }
        return false;
    }

    private List<Cluster> clusters(Tokens tokens, List<NameGuess> names) {
        List<NameGuess> people = names.stream()
                .filter(guess -> guess.kind() == NameKind.PERSON)
                .sorted(Comparator.comparingInt((NameGuess guess) -> guess.begin() - guess.end())
                        .thenComparingInt(NameGuess::begin))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        Map<String, List<Cluster>> byWord = new HashMap<>();
        for (NameGuess guess : people) {
            PersonName name = name(tokens, guess);
            Gender title = name.isSingle() ? Gender.ofWord(tokens.lower(guess.begin() - 1)) : Gender.UNKNOWN;
            Cluster home = home(byWord, name, guess.begin(), title);
            if (home == null) {
                home = new Cluster(clusters.size(), name);
                clusters.add(home);
                index(byWord, home, name);
            }
            if (home.add(guess, name)) {
                index(byWord, home, name);
            }
        }
        clusters.forEach(cluster -> cluster.mentions.sort(Comparator.comparingInt(NameGuess::begin)));
        return clusters;
    }

    private static PersonName name(Tokens tokens, NameGuess guess) {
        List<String> words = new ArrayList<>();
        for (int i = guess.begin(); i < guess.end(); i++) {
            if (tokens.startsWithLetter(i)) {
                words.add(tokens.lower(i));
            }
        }
        return new PersonName(words.isEmpty() ? List.of(tokens.lower(guess.begin())) : words);
    }

    private static void index(Map<String, List<Cluster>> byWord, Cluster cluster, PersonName name) {
        Set<String> words = new HashSet<>(name.words());
        addEndings(name.last(), words);
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cluster));
    }

    /** The ends of a hyphenated word: "holt" of "lee-holt". */
    private static void addEndings(String word, Set<String> endings) {
        int hyphen = word.lastIndexOf('-');
        for (int i = 0; i < ENDINGS && hyphen >= 0; i++) {
            endings.add(word.substring(hyphen + 1));
            hyphen = word.lastIndexOf('-', hyphen - 1);
        }
    }

    /**
     * The cluster a name belongs to: by surname before by first name, and of several the one named last before it. Only
     * clusters that share a word with the name can be it, and of very many that do only the latest are asked.
     */
    private @Nullable Cluster home(Map<String, List<Cluster>> byWord, PersonName name, int begin, Gender title) {
        Set<String> words = new LinkedHashSet<>(List.of(name.last(), name.first()));
        addEndings(name.last(), words);
        Cluster best = null;
        int bestRank = 0;
        for (String word : words) {
            List<Cluster> sharing = byWord.getOrDefault(word, List.of());
            for (Cluster cluster : sharing.subList(Math.max(0, sharing.size() - MOST_SHARING), sharing.size())) {
                int rank = title.fits(gender(cluster.fullest)) ? cluster.rank(name, begin) : 0;
                if (rank > bestRank || best != null && rank == bestRank && cluster.number < best.number) {
                    best = cluster;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    /** What a first name shows; a surname alone shows nothing. */
    private Gender gender(PersonName name) {
        boolean male = gazetteer.is(name.first(), Gazetteer.MALE);
        boolean female = gazetteer.is(name.first(), Gazetteer.FEMALE);
        if (name.isSingle() || male == female) {
            return Gender.UNKNOWN;
        }
        return male ? Gender.MALE : Gender.FEMALE;
    }

    private PersonProfile profile(Tokens tokens, Cluster cluster, RolePhrases phrases) {
        NameGuess fullest = cluster.mentions.get(0);
        for (NameGuess guess : cluster.mentions) {
            if (isFuller(name(tokens, guess), name(tokens, fullest))) {
                fullest = guess;
            }
        }
        String name = words(tokens, fullest);
        Set<String> aliases = new LinkedHashSet<>();
        List<Passage> passages = new ArrayList<>();
        for (NameGuess guess : cluster.mentions) {
            passages.add(tokens.passage(guess.begin(), guess.end()));
            if (guess.end() - guess.begin() > 1) {
                aliases.add(words(tokens, guess));
            }
        }
        aliases.remove(name);
        RoleFinder.Titles titles = roleFinder.find(phrases, cluster.mentions);
        return new PersonProfile(
                name,
                titles.honorific(),
                List.copyOf(aliases),
                passages,
                titles.roles(),
                NameRule.of(fullest, NameRule.TAGGED_PERSON).ruleName());
    }

    private static boolean isFuller(PersonName one, PersonName other) {
        int more = one.words().size() - other.words().size();
        return more > 0 || more == 0 && one.wholeWords() > other.wholeWords();
    }

    /** A name with single blanks, however it was set. */
    static String words(Tokens tokens, NameGuess guess) {
        return tokens.passage(guess.begin(), guess.end())
                .words()
                .replaceAll("[\\s\\u00A0]+", " ")
                .replace("\u00AD", "");
    }

    /** Names that mean one person. */
    private static final class Cluster {

        private final int number;
        private final PersonName fullest;
        private final Set<PersonName> names = new HashSet<>();
        private final List<NameGuess> mentions = new ArrayList<>();
        private final TreeSet<Integer> begins = new TreeSet<>();

        private Cluster(int number, PersonName name) {
            this.number = number;
            this.fullest = name;
            names.add(name);
        }

        /** Whether the name is a new one. */
        private boolean add(NameGuess guess, PersonName name) {
            mentions.add(guess);
            begins.add(guess.begin());
            return names.add(name);
        }

        private int rank(PersonName name, int begin) {
            if (names.contains(name) && !name.isSingle()) {
                return closeness(begin) + 4_000_000;
            }
            if (!name.isShortFor(fullest)) {
                return 0;
            }
            return closeness(begin) + (name.last().equals(fullest.last()) ? 3_000_000 : 1_500_000);
        }

        /** Higher the nearer before {@code begin} the person was named. */
        private int closeness(int begin) {
            Integer before = begins.lower(begin);
            int nearest = before == null ? 1_000_000 : Math.min(1_000_000, begin - before);
            return 1_000_000 - nearest + 1;
        }
    }
}
