package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.fact.ActorKind;
import org.dateline.text.Passage;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which names in a text mean one organisation, with its abbreviation, its other names and its country. */
final class OrganisationResolver {

    private static final int LONGEST_COUNTRY = 5;
    private static final int NOT_PROPER =
            Gazetteer.COMMON | Gazetteer.PLACE | Gazetteer.COUNTRY | Gazetteer.DEMONYM | Gazetteer.FIRST_NAME;
    private static final List<String> ADJECTIVE_ENDS =
            List.of("-led", "-backed", "-based", "-style", "-funded", "-owned");

    private final Gazetteer gazetteer;

    OrganisationResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The organisations in the order of their first mention; their mentions are added to {@code mentions}. */
    List<OrganisationProfile> resolve(Document document, List<NameGuess> names, List<NamedMention> mentions) {
        Tokens tokens = document.tokens();
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        for (NameGuess guess : names) {
            if (guess.kind() == NameKind.ORGANISATION) {
                String key = NameJudge.key(tokens, guess.begin(), guess.end());
                clusters.computeIfAbsent(key, k -> new Cluster(PersonResolver.words(tokens, guess)))
                        .mentions
                        .add(guess);
            }
        }
        List<Cluster> joined = joinShortForms(tokens, join(tokens, new ArrayList<>(clusters.values())));
        addShortForms(document, names, joined);
        List<OrganisationProfile> organisations = new ArrayList<>();
        for (Cluster cluster : joined) {
            cluster.mentions.sort(Comparator.comparingInt(NameGuess::begin));
            OrganisationProfile organisation = cluster.profile(tokens, country(tokens, cluster));
            organisations.add(organisation);
            Actor actor = new Actor(ActorKind.ORGANISATION, organisation.name());
            cluster.mentions.forEach(guess -> mentions.add(new NamedMention(guess.begin(), guess.end(), actor)));
        }
        return organisations;
    }

    private static List<Cluster> join(Tokens tokens, List<Cluster> clusters) {
        Joined joined = new Joined(tokens);
        clusters.forEach(joined::add);
        return joined.clusters;
    }

    /** "Commission" is the "Electoral Commission" where the article names no other. */
    private List<Cluster> joinShortForms(Tokens tokens, List<Cluster> clusters) {
        Map<String, Optional<Cluster>> longer = longer(clusters);
        List<Cluster> full = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Optional<Cluster> home = longer.getOrDefault(cluster.name, Optional.empty());
            if (home.isEmpty() || !isShortForm(tokens, cluster)) {
                full.add(cluster);
            } else {
                home.get().mentions.addAll(cluster.mentions);
                if (!isHead(tokens, cluster.mentions.get(0))) {
                    home.get().aliases.add(cluster.name);
                }
            }
        }
        return full;
    }

    private boolean isShortForm(Tokens tokens, Cluster cluster) {
        NameGuess first = cluster.mentions.get(0);
        int known = gazetteer.of(tokens.lower(first.begin()));
        boolean proper = (known & NOT_PROPER) == 0 && !tokens.isAllCaps(first.begin());
        return first.end() - first.begin() == 1 && cluster.abbreviation == null && (proper || isHead(tokens, first));
    }

    private boolean isHead(Tokens tokens, NameGuess name) {
        return gazetteer.is(tokens.lower(name.begin()), Gazetteer.ORGANISATION_HEAD);
    }

    /** The only organisation whose name of several words begins or ends with each word; empty where there are two. */
    private static Map<String, Optional<Cluster>> longer(List<Cluster> clusters) {
        Map<String, Optional<Cluster>> longer = new HashMap<>();
        for (Cluster cluster : clusters) {
            int blank = cluster.name.indexOf(' ');
            if (blank > 0) {
                String first = cluster.name.substring(0, blank);
                String last = cluster.name.substring(cluster.name.lastIndexOf(' ') + 1);
                for (String word : new LinkedHashSet<>(List.of(first, last))) {
                    longer.merge(word, Optional.of(cluster), (one, other) -> Optional.empty());
                }
            }
        }
        return longer;
    }

    /** Adds "the Commission" where no name was seen in it. */
    private void addShortForms(Document document, List<NameGuess> names, List<Cluster> clusters) {
        Tokens tokens = document.tokens();
        Set<Integer> named = new HashSet<>();
        Map<String, Optional<Cluster>> longer = longer(clusters);
        names.forEach(name -> IntStream.range(name.begin(), name.end()).forEach(named::add));
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.begin() + 1; i < sentence.end(); i++) {
                boolean alone = tokens.is(i - 1, "the") && tokens.isCapitalised(i) && !tokens.isCapitalised(i + 1);
                if (alone && !named.contains(i) && gazetteer.is(tokens.lower(i), Gazetteer.ORGANISATION_HEAD)) {
                    Optional<Cluster> only = longer.getOrDefault(tokens.word(i), Optional.empty());
                    NameGuess again = new NameGuess(i, i + 1, s, 0, 1, 0);
                    only.ifPresent(cluster -> cluster.mentions.add(again));
                }
            }
        }
    }

    /** The names without the country that owns them: "Defence Ministry" of "Russia's Defence Ministry". */
    List<NameGuess> bare(Tokens tokens, List<NameGuess> names) {
        List<NameGuess> bare = new ArrayList<>(names.size());
        for (NameGuess name : names) {
            boolean organisation = name.kind() == NameKind.ORGANISATION;
            if (!organisation || !isAdjective(tokens, name)) {
                int owner = organisation ? ownerEnd(tokens, name) : name.begin();
                bare.add(name.between(owner, name.end()));
            }
        }
        return bare;
    }

    private int ownerEnd(Tokens tokens, NameGuess name) {
        for (int i = name.begin() + 1; i < name.end() - 1; i++) {
            if (tokens.is(i, "'s") && isCountry(tokens, name.begin(), i)) {
                return i + 1;
            }
        }
        return name.begin();
    }

    /** "Saudi-led", "US-backed". */
    private static boolean isAdjective(Tokens tokens, NameGuess name) {
        String last = tokens.lower(name.end() - 1);
        return name.end() - name.begin() == 1 && ADJECTIVE_ENDS.stream().anyMatch(last::endsWith);
    }

    private @Nullable String country(Tokens tokens, Cluster cluster) {
        for (NameGuess guess : cluster.mentions) {
            int owner = guess.begin() - 1;
            for (int i = owner - 1; tokens.is(owner, "'s") && i >= 0 && i > owner - LONGEST_COUNTRY; i--) {
                if (tokens.isCapitalised(i) && isCountry(tokens, i, owner)) {
                    return tokens.passage(i, owner).words();
                }
            }
        }
        return null;
    }

    /** Organisations so far, so indexed that a name is compared only with those it may belong to. */
    private static final class Joined {

        private static final int FURTHEST = 14;

        private final Tokens tokens;
        private final List<Cluster> clusters = new ArrayList<>();
        private final Map<String, List<Cluster>> byName = new HashMap<>();
        private final Map<String, List<Cluster>> byInitials = new HashMap<>();
        private final Map<Integer, Cluster> byEnd = new HashMap<>();

        private Joined(Tokens tokens) {
            this.tokens = tokens;
        }

        private void add(Cluster cluster) {
            Cluster home = home(cluster);
            if (home == null) {
                home = cluster;
                cluster.number = clusters.size();
                clusters.add(cluster);
                index(cluster);
            } else {
                String before = home.name;
                home.take(cluster);
                if (!home.name.equals(before)) {
                    index(home);
                }
            }
            for (NameGuess mention : cluster.mentions) {
                byEnd.put(mention.end(), home);
            }
        }

        private void index(Cluster cluster) {
            byName.computeIfAbsent(withoutDots(cluster.name), k -> new ArrayList<>())
                    .add(cluster);
            byInitials
                    .computeIfAbsent(initials(cluster.name), k -> new ArrayList<>())
                    .add(cluster);
        }

        /** The first organisation that the names are also of. */
        private @Nullable Cluster home(Cluster cluster) {
            Cluster first = null;
            for (Cluster other : byInitials.getOrDefault(withoutDots(cluster.name), List.of())) {
                if (other.comesBefore(first) && isAbbreviation(cluster.name, other.name)) {
                    first = other;
                }
            }
            for (Cluster other : byName.getOrDefault(initials(cluster.name), List.of())) {
                if (other.comesBefore(first) && isAbbreviation(other.name, cluster.name)) {
                    first = other;
                }
            }
            for (NameGuess mention : cluster.mentions) {
                for (int end = mention.begin() - FURTHEST + 1; end < mention.begin(); end++) {
                    Cluster other = byEnd.get(end);
                    if (other != null && other.comesBefore(first) && isBound(end, mention)) {
                        first = other;
                    }
                }
            }
            return first;
        }

        /** "Islamic State in Iraq and Syria (ISIS)", "Blackwater, now called Academi". */
        private boolean isBound(int end, NameGuess other) {
            int gap = other.begin() - end;
            return gap == 1 && tokens.is(end, "(") && tokens.is(other.end(), ")") && tokens.isAllCaps(other.begin())
                    || gap > 1 && isCalled(other.begin()) && noStop(end, other.begin());
        }

        private boolean isCalled(int begin) {
            String before = tokens.lower(begin - 1);
            String further = tokens.lower(begin - 2);
            return Set.of("called", "named").contains(before)
                            && Set.of("now", "formerly", "previously").contains(further)
                    || before.equals("as") && Set.of("known", "renamed").contains(further)
                    || Set.of("formerly", "renamed", "rebranded").contains(before);
        }

        private boolean noStop(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (Set.of(".", ";", "!", "?").contains(tokens.word(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isAbbreviation(String shorter, String longer) {
        if (shorter.length() < 2 || shorter.length() > 8 || shorter.indexOf(' ') >= 0 || longer.indexOf(' ') < 0) {
            return false;
        }
        return initials(longer).equals(withoutDots(shorter));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static String withoutDots(String name) {
        return name.replace(".", "");
    }

    private boolean isCountry(Tokens tokens, int begin, int end) {
        return (gazetteer.ofName(tokens, begin, end) & Gazetteer.COUNTRY) != 0;
    }

    /** Names that mean one organisation. */
    private static final class Cluster {

        private int number;
        private String name;
        private @Nullable String abbreviation;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final List<NameGuess> mentions = new ArrayList<>();

        private Cluster(String name) {
            this.name = name;
        }

        private boolean comesBefore(@Nullable Cluster other) {
            return other == null || number < other.number;
        }

        private void take(Cluster other) {
            mentions.addAll(other.mentions);
            boolean shorter = other.name.length() <= name.length();
            String alias = shorter ? other.name : name;
            if (!shorter && isAbbreviation(name, other.name)) {
                name = other.name;
            } else {
                alias = other.name;
            }
            if (abbreviation == null && alias.length() < 9 && alias.equals(alias.toUpperCase(java.util.Locale.ROOT))) {
                abbreviation = alias;
            } else {
                aliases.add(alias);
            }
            aliases.addAll(other.aliases);
        }

        /** What decided on the mention that gives the name. */
        private NameRule rule(Tokens tokens) {
            return mentions.stream()
                    .filter(guess -> PersonResolver.words(tokens, guess).equals(name))
                    .findFirst()
                    .map(guess -> NameRule.of(guess, NameRule.TAGGED_ORGANISATION))
                    .orElse(NameRule.TAGGED_ORGANISATION);
        }

        private OrganisationProfile profile(Tokens tokens, @Nullable String country) {
            List<Passage> passages = new ArrayList<>();
            mentions.forEach(guess -> passages.add(tokens.passage(guess.begin(), guess.end())));
            return new OrganisationProfile(
                    name,
                    abbreviation,
                    List.copyOf(aliases),
                    country,
                    passages,
                    rule(tokens).ruleName());
        }
    }
}
