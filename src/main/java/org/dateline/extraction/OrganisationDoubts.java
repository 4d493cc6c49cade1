package org.dateline.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Tokens;

/**
 * Tells names that look like organisations and are none: laws, events and places by their last word ("Clean Water Act"),
 * country codes behind a name ("Ann Lee (NZL)"), abbreviations that the text explains by something else ("a health impact
 * assessment (HIA)").
 */
final class OrganisationDoubts {

    private static final Set<String> COUNTRY_CODES = Arrays.stream(Locale.getISOCountries())
            .map(country -> new Locale("", country).getISO3Country())
            .collect(Collectors.toUnmodifiableSet());

    /** Codes of the Olympic committees that are not those of ISO. */
    private static final Set<String> OLYMPIC_CODES = Set.of(
            "GER", "SUI", "NED", "DEN", "GRE", "CRO", "SLO", "BUL", "LAT", "POR", "RSA", "ALG", "CHI", "PAR", "URU",
            "CRC", "GUA", "HON", "HAI", "BAH", "BAR", "JAM", "PUR", "TPE", "PHI", "INA", "MAS", "VIE", "MGL", "IRI",
            "KSA", "UAE", "KUW", "BRN", "LIB", "NGR", "SUD", "TAN", "ZAM", "ZIM", "ANG", "BOT", "MAD", "MRI", "FIJ",
            "SAM", "TGA", "SOL", "VAN", "ROC", "AIN");

    /** What stands before the name of a ship. */
    private static final Set<String> SHIPS =
            Set.of("MV", "M/V", "MT", "HMS", "USS", "USNS", "RMS", "INS", "HMAS", "USCGC");

    private final Gazetteer gazetteer;
    private final Set<String> thingHeads = new HashSet<>(WordLists.lowerWords("thing-heads.txt"));

    OrganisationDoubts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean isNone(Tokens tokens, NameGuess guess) {
        int last = guess.end() - 1;
        if (isThing(tokens, guess) || SHIPS.contains(tokens.word(guess.begin()))) {
            return true;
        }
        boolean several = guess.end() - guess.begin() > 1;
        String head = tokens.lower(last);
        if (several && thingHeads.contains(head) && !gazetteer.is(head, Gazetteer.ORGANISATION_HEAD)) {
            return gazetteer.phraseAt(tokens, guess.begin()) == null;
        }
        return tokens.is(guess.begin(), "no.")
                || !several && isBracketed(tokens, guess) && COUNTRY_CODES.contains(tokens.word(last))
                || !several && isBracketed(tokens, guess) && OLYMPIC_CODES.contains(tokens.word(last));
    }

    private boolean isThing(Tokens tokens, NameGuess guess) {
        int known = gazetteer.ofName(tokens, guess.begin(), guess.end());
        return (known & Gazetteer.THING) != 0 && (known & Gazetteer.ORGANISATION) == 0;
    }

    /** Words in lower case that the abbreviations of this document stand for: they make it no organisation. */
    Set<String> explainedOtherwise(Tokens tokens, List<NameGuess> guesses) {
        Set<Integer> ends = guesses.stream()
                .filter(guess -> guess.kind() == NameKind.ORGANISATION)
                .map(NameGuess::end)
                .collect(Collectors.toSet());
        Set<String> others = new HashSet<>();
        for (NameGuess guess : guesses) {
            int before = guess.begin() - 1;
            if (isBracketed(tokens, guess) && tokens.isAllCaps(guess.begin()) && !ends.contains(before)) {
                String word = tokens.word(guess.begin());
                if (standsFor(tokens, before, word)
                        && !gazetteer.is(word.toLowerCase(Locale.ROOT), Gazetteer.ORGANISATION)) {
                    others.add(tokens.lower(guess.begin()));
                }
            }
        }
        return others;
    }

    private static boolean isBracketed(Tokens tokens, NameGuess guess) {
        return guess.end() == guess.begin() + 1 && tokens.is(guess.begin() - 1, "(") && tokens.is(guess.end(), ")");
    }

    /** Whether the words that end before the bracket begin, one after the other, with the letters of an abbreviation. */
    private static boolean standsFor(Tokens tokens, int bracket, String abbreviation) {
        int letter = abbreviation.length() - 1;
        int found = 0;
        for (int i = bracket - 1; i >= 0 && bracket - i < 12 && letter >= 0; i--) {
            String[] parts = tokens.lower(i).split("-");
            for (int k = parts.length - 1; k >= 0 && letter >= 0; k--) {
                if (!parts[k].isEmpty() && parts[k].charAt(0) == Character.toLowerCase(abbreviation.charAt(letter))) {
                    letter--;
                    found++;
                }
            }
            if (tokens.is(i, ".") || tokens.is(i, ")")) {
                break;
            }
        }
        return found == abbreviation.length();
    }
}
