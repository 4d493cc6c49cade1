package org.dateline.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.fact.ActorKind;
import org.dateline.text.Passage;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which names in a text mean one organisation, with its abbreviation, its other names and its country. */
final class OrganisationResolver {

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
        List<Cluster> joined = join(tokens, new ArrayList<>(clusters.values()));
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

    private @Nullable String country(Tokens tokens, Cluster cluster) {
        for (NameGuess guess : cluster.mentions) {
            int before = guess.begin() - 2;
            if (before >= 0 && tokens.is(before + 1, "'s") && gazetteer.is(tokens.lower(before), Gazetteer.COUNTRY)) {
                return tokens.word(before);
            }
        }
        return null;
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

        private void take(Cluster other) {
            mentions.addAll(other.mentions);
            mentions.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
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
