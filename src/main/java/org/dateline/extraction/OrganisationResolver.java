package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
            OrganisationProfile organisation = cluster.profile(tokens, country(tokens, cluster));
            organisations.add(organisation);
            Actor actor = new Actor(ActorKind.ORGANISATION, organisation.name());
            cluster.mentions.forEach(guess -> mentions.add(new NamedMention(guess.begin(), guess.end(), actor)));
        }
        return organisations;
    }

    private List<Cluster> join(Tokens tokens, List<Cluster> clusters) {
        List<Cluster> joined = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Cluster home = null;
            for (Cluster other : joined) {
                if (other.isAlso(cluster, tokens)) {
                    home = other;
                    break;
                }
            }
            if (home == null) {
                joined.add(cluster);
            } else {
                home.take(cluster);
            }
        }
        return joined;
    }

    /** "Commission" is the "Electoral Commission" where the article names no other. */
    private List<Cluster> joinShortForms(Tokens tokens, List<Cluster> clusters) {
        List<Cluster> full = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Cluster longer = isShortForm(tokens, cluster) ? onlyLonger(clusters, cluster.name) : null;
            if (longer == null) {
                full.add(cluster);
            } else {
                longer.mention(cluster.mentions);
                if (!isHead(tokens, cluster.mentions.get(0))) {
                    longer.aliases.add(cluster.name);
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

    private static @Nullable Cluster onlyLonger(List<Cluster> clusters, String word) {
        Cluster only = null;
        for (Cluster cluster : clusters) {
            if (cluster.name.startsWith(word + " ") || cluster.name.endsWith(" " + word)) {
                if (only != null) {
                    return null;
                }
                only = cluster;
            }
        }
        return only;
    }

    /** Adds "the Commission" where no name was seen in it. */
    private void addShortForms(Document document, List<NameGuess> names, List<Cluster> clusters) {
        Tokens tokens = document.tokens();
        Set<Integer> named = new HashSet<>();
        names.forEach(name -> IntStream.range(name.begin(), name.end()).forEach(named::add));
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.begin() + 1; i < sentence.end(); i++) {
                boolean alone = tokens.is(i - 1, "the") && tokens.isCapitalised(i) && !tokens.isCapitalised(i + 1);
                if (alone && !named.contains(i) && gazetteer.is(tokens.lower(i), Gazetteer.ORGANISATION_HEAD)) {
                    Cluster only = onlyLonger(clusters, tokens.word(i));
                    if (only != null) {
                        only.mention(List.of(new NameGuess(i, i + 1, s, 0, 1, 0)));
                    }
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

    private boolean isCountry(Tokens tokens, int begin, int end) {
        if (end - begin == 1) {
            return gazetteer.is(tokens.lower(begin), Gazetteer.COUNTRY);
        }
        Gazetteer.Phrase phrase = gazetteer.phraseAt(tokens, begin);
        return phrase != null && phrase.words().size() == end - begin && (phrase.kind() & Gazetteer.COUNTRY) != 0;
    }

    /** Names that mean one organisation. */
    private static final class Cluster {

        private String name;
        private @Nullable String abbreviation;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final List<NameGuess> mentions = new ArrayList<>();

        private Cluster(String name) {
            this.name = name;
        }

        private boolean isAlso(Cluster other, Tokens tokens) {
            return isAbbreviation(other.name, name)
                    || isAbbreviation(name, other.name)
                    || other.mentions.stream().anyMatch(guess -> isBound(guess, tokens));
        }

        /** "Islamic State in Iraq and Syria (ISIS)", "Blackwater, now called Academi". */
        private boolean isBound(NameGuess other, Tokens tokens) {
            for (NameGuess mention : mentions) {
                int gap = other.begin() - mention.end();
                if (gap == 1
                        && tokens.is(mention.end(), "(")
                        && tokens.is(other.end(), ")")
                        && tokens.isAllCaps(other.begin())) {
                    return true;
                }
                if (gap > 1
                        && gap < 14
                        && isCalled(tokens, other.begin())
                        && noStop(tokens, mention.end(), other.begin())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isCalled(Tokens tokens, int begin) {
            String before = tokens.lower(begin - 1);
            String further = tokens.lower(begin - 2);
            return Set.of("called", "named").contains(before)
                            && Set.of("now", "formerly", "previously").contains(further)
                    || before.equals("as") && Set.of("known", "renamed").contains(further)
                    || Set.of("formerly", "renamed", "rebranded").contains(before);
        }

        private static boolean noStop(Tokens tokens, int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (Set.of(".", ";", "!", "?").contains(tokens.word(i))) {
                    return false;
                }
            }
            return true;
        }

        private void mention(List<NameGuess> more) {
            mentions.addAll(more);
            mentions.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        }

        private void take(Cluster other) {
            mention(other.mentions);
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

        private OrganisationProfile profile(Tokens tokens, @Nullable String country) {
            List<Passage> passages = new ArrayList<>();
            mentions.forEach(guess -> passages.add(tokens.passage(guess.begin(), guess.end())));
            return new OrganisationProfile(name, abbreviation, List.copyOf(aliases), country, passages);
        }

        private static boolean isAbbreviation(String shorter, String longer) {
            if (shorter.length() < 2 || shorter.length() > 8 || shorter.indexOf(' ') >= 0 || longer.indexOf(' ') < 0) {
                return false;
            }
            StringBuilder initials = new StringBuilder();
            for (String word : longer.split("[\\s-]+")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            return initials.toString().equals(shorter.replace(".", ""));
        }
    }
}
