package org.dateline.extraction;

import org.dateline.fact.ActorKind;
import org.dateline.text.Tokens;

/** Where a person is named: the mentions of the article's persons, and names that carry an age ("Ann Lee, 34,"). */
final class VictimNames {

    private static final int MOST_WORDS = 6;
    private static final java.util.Set<String> NO_NAMES = java.util.Set.of(
            "a",
            "abc",
            "after",
            "agency",
            "an",
            "and",
            "april",
            "army",
            "as",
            "at",
            "august",
            "avenue",
            "bank",
            "bar",
            "bay",
            "bbc",
            "beach",
            "boulevard",
            "but",
            "by",
            "camp",
            "cbs",
            "center",
            "centre",
            "channel",
            "church",
            "city",
            "club",
            "cnn",
            "county",
            "court",
            "cyclone",
            "december",
            "department",
            "district",
            "drive",
            "earthquake",
            "east",
            "february",
            "fire",
            "for",
            "force",
            "forces",
            "fox",
            "friday",
            "from",
            "general",
            "heights",
            "high",
            "highway",
            "hills",
            "home",
            "hospital",
            "house",
            "hurricane",
            "in",
            "international",
            "island",
            "islands",
            "january",
            "july",
            "june",
            "kingdom",
            "lake",
            "lane",
            "las",
            "los",
            "march",
            "may",
            "medical",
            "ministry",
            "monday",
            "national",
            "nbc",
            "new",
            "news",
            "north",
            "november",
            "october",
            "of",
            "office",
            "on",
            "park",
            "party",
            "police",
            "post",
            "press",
            "restaurant",
            "river",
            "road",
            "saint",
            "san",
            "saturday",
            "school",
            "september",
            "sheriff",
            "south",
            "st.",
            "state",
            "states",
            "storm",
            "street",
            "strip",
            "sunday",
            "the",
            "thursday",
            "times",
            "to",
            "tropical",
            "tuesday",
            "tv",
            "typhoon",
            "union",
            "united",
            "university",
            "valley",
            "wednesday",
            "west",
            "when",
            "while",
            "with");

    /** For each token the end of the name that begins there, or 0. */
    int[] read(Document document, Actors actors) {
        Tokens tokens = document.tokens();
        int[] ends = new int[tokens.size()];
        for (NamedMention mention : actors.mentions()) {
            if (mention.actor().kind() == ActorKind.PERSON) {
                ends[mention.begin()] = mention.end();
            }
        }
        if (actors.mentions().isEmpty()) {
            addRuns(tokens, ends);
        }
        for (int i = 0; i + 1 < ends.length; i++) {
            if (tokens.is(i, ",") && isAge(tokens, i + 1)) {
                addNameBefore(tokens, i, ends);
            }
        }
        return ends;
    }

    /** Runs of capitalised words that could be names, for want of better knowledge. */
    private static void addRuns(Tokens tokens, int[] ends) {
        int i = 0;
        while (i < ends.length) {
            int end = i;
            while (end < ends.length && isNamePart(tokens, end) && !NO_NAMES.contains(tokens.lower(end))) {
                end++;
            }
            if (end - i >= 2 && end - i <= 5) {
                ends[i] = end;
            }
            while (end < ends.length && isNamePart(tokens, end)) {
                end++;
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isAge(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
        String after = tokens.lower(at + 1);
        return digits
                        && (after.equals(",")
                                || after.equals(".")
                                || after.equals("of")
                                || after.equals("and")
                                || after.equals("was"))
                || tokens.is(at, "age")
                || tokens.is(at, "aged");
    }

    private static void addNameBefore(Tokens tokens, int end, int[] ends) {
        int begin = end;
        while (begin > 0 && end - begin < MOST_WORDS && isNamePart(tokens, begin - 1)) {
            begin--;
        }
        for (int i = begin; i < end; i++) {
            if (ends[i] > i) {
                return;
            }
        }
        if (end - begin >= 2) {
            ends[begin] = end;
        }
    }

    private static boolean isNamePart(Tokens tokens, int at) {
        return tokens.isCapitalised(at) && tokens.startsWithLetter(at);
    }
}
