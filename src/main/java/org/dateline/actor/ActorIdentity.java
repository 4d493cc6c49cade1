package org.dateline.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under what name an actor of one article meets that of another; empty where the name is too bare to tell. */
public final class ActorIdentity {

    private static final int MAX_LENGTH = 150;

    /** Heads of names that every country has one of: without its country, "Defence Ministry" is anybody's. */
    private static final Set<String> GENERIC_HEADS = Set.of(
            "agency",
            "army",
            "assembly",
            "authority",
            "bureau",
            "cabinet",
            "commission",
            "committee",
            "council",
            "court",
            "department",
            "force",
            "forces",
            "government",
            "guard",
            "military",
            "ministry",
            "navy",
            "office",
            "opposition",
            "parliament",
            "party",
            "police",
            "presidency",
            "senate",
            "service",
            "university");

    private ActorIdentity() {}

    /** "Vladimir Putin" meets its like, "Putin" nobody. */
    public static Optional<String> ofPerson(String name) {
        String plain = plain(name);
        return Optional.of(plain).filter(n -> n.contains(" ") && n.length() <= MAX_LENGTH);
    }

    /** "Kremlin" and "Defence Ministry" of Russia meet their like, "Defence Ministry" of no country nobody. */
    public static Optional<String> ofOrganisation(String name, @Nullable String country) {
        String plain = plain(name);
        if (country == null && isGeneric(plain)) {
            return Optional.empty();
        }
        return Optional.of(country == null ? plain : plain + "; " + plain(country))
                .filter(identity -> identity.length() <= MAX_LENGTH);
    }

    private static boolean isGeneric(String name) {
        String[] words = name.split(" ");
        return words.length <= 2 && GENERIC_HEADS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** A name as all its spellings have it. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
