package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.fact.Stance;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Tells how a text stands to a figure, and whether the figure is of another event: "last year 300 people died". */
final class ClaimContexts {

    private static final int LEAD = 2;
    private static final int OPENING = 4;
    private static final int NEAR = 6;
    private static final int RATE = 8;
    private static final int FAR = 60;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    ClaimContexts() {
        for (String[] row : WordLists.rows("casualty-contexts.txt")) {
            List<String> words = List.of(row[0].split(" "));
            entries.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Entry(words, row[1]));
        }
    }

    /** Years that the headline and the first sentences name: those of the event itself. */
    Set<String> years(Document document) {
        Set<String> years = new HashSet<>();
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size() && i < LEAD; i++) {
            for (int t = sentences.get(i).begin(); t < sentences.get(i).end(); t++) {
                String year = year(document.tokens(), t);
                if (!year.isEmpty()) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    boolean isBackground(Document document, CasualtyClaim claim, Set<String> years) {
        Tokens tokens = document.tokens();
        Sentence sentence = document.sentences().get(claim.sentence());
        if (isClip(tokens, sentence)) {
            return true;
        }
        if (claim.sentence() < LEAD) {
            return hasRate(tokens, sentence, claim) || claim.sentence() > 0 && isSeveral(tokens, sentence, claim);
        }
        if (isLink(document, claim.sentence())) {
            return true;
        }
        int from = Math.max(sentence.begin(), claim.cue() - FAR);
        int to = Math.min(sentence.end(), claim.cue() + FAR);
        for (int i = from; i < to; i++) {
            String year = year(tokens, i);
            if (!year.isEmpty() && !years.contains(year)) {
                return true;
            }
            String found = classAt(tokens, i);
            if (found.equals("past")
                    || found.equals("elsewhere")
                    || found.equals("rate") && isBeside(tokens, i, claim)) {
                return true;
            }
        }
        return isSeveral(tokens, sentence, claim);
    }

    /** "A fire killed six on Friday. In 2013 a collapse killed 1,134": another event than that of the sentence before. */
    boolean isOfOtherEvent(Document document, CasualtyClaim claim, CasualtyClaim first) {
        Tokens tokens = document.tokens();
        int own = claim.sentence();
        if (own >= LEAD + 1
                || own <= first.sentence()
                || first.harm().outcome() != claim.harm().outcome()) {
            return false;
        }
        String year = openingYear(tokens, document.sentences().get(own));
        boolean past = isPast(tokens, document.sentences().get(own).begin());
        if (year.isEmpty() && !past) {
            return false;
        }
        for (int i = 0; i < own; i++) {
            Sentence sentence = document.sentences().get(i);
            for (int t = sentence.begin(); t < sentence.end(); t++) {
                if (!year.isEmpty() && tokens.is(t, year) || past && isPast(tokens, t)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isPast(Tokens tokens, int at) {
        return classAt(tokens, at).equals("past") && (tokens.is(at, "last") || tokens.is(at, "earlier"));
    }

    /** The year that a sentence opens with: "In 2013,", "The 2007 quake". */
    private static String openingYear(Tokens tokens, Sentence sentence) {
        for (int i = sentence.begin() + 1; i < Math.min(sentence.end(), sentence.begin() + OPENING); i++) {
            String year = year(tokens, i);
            if (!year.isEmpty()) {
                return year;
            }
        }
        return "";
    }

    /** "Six people were shot in three separate incidents": several events, and so none of them. */
    private boolean isSeveral(Tokens tokens, Sentence sentence, CasualtyClaim claim) {
        int from = Math.max(sentence.begin(), claim.cue() - FAR);
        int to = Math.min(sentence.end(), claim.cue() + FAR);
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, "separate")) {
                continue;
            }
            for (int j = i + 1; j < Math.min(sentence.end(), i + 4); j++) {
                if (classAt(tokens, j).equals("events")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Every year 300 people drown": no event at all. */
    private boolean hasRate(Tokens tokens, Sentence sentence, CasualtyClaim claim) {
        int from = Math.max(
                sentence.begin(), Math.min(claim.cue(), claim.quantity().begin()) - RATE);
        int to = Math.min(sentence.end(), Math.max(claim.cue(), claim.quantity().begin()) + RATE + 1);
        for (int i = from; i < to; i++) {
            if (isBeside(tokens, i, claim) && classAt(tokens, i).equals("rate")) {
                return true;
            }
        }
        return false;
    }

    /** Whether no comma parts a word from the figure and its cue. */
    private static boolean isBeside(Tokens tokens, int at, CasualtyClaim claim) {
        int first = Math.min(claim.cue(), claim.quantity().begin());
        int last = Math.max(claim.cue(), claim.quantity().begin());
        if (at < first - RATE || at > last + RATE) {
            return false;
        }
        for (int i = Math.min(at, last); i < Math.max(at, first); i++) {
            if (tokens.is(i, ",") && !tokens.isCapitalised(at)) {
                return false;
            }
        }
        for (int i = last; i < at; i++) {
            if (tokens.is(i, ",")) {
                return false;
            }
        }
        return true;
    }

    /** "0:50 One dead after a fire": the title of a video in a list of them. */
    private static boolean isClip(Tokens tokens, Sentence sentence) {
        int begin = sentence.begin();
        return tokens.startsWithDigit(begin)
                && tokens.is(begin + 1, ":")
                && tokens.startsWithDigit(begin + 2)
                && tokens.word(begin + 2).length() == 2
                && tokens.isCapitalised(begin + 3)
                && !tokens.is(sentence.end() - 1, ".");
    }

    /** A line of its own that ends like no sentence: the headline of another story. */
    private static boolean isLink(Document document, int index) {
        List<Sentence> sentences = document.sentences();
        Sentence sentence = sentences.get(index);
        boolean alone = sentences.get(index - 1).paragraph() != sentence.paragraph()
                && (index + 1 == sentences.size() || sentences.get(index + 1).paragraph() != sentence.paragraph());
        String last = document.tokens().word(sentence.end() - 1);
        boolean ended = ".!?…:\"”’'".contains(last) || last.endsWith(".");
        return alone && !ended && sentence.paragraph() > 1 && sentence.end() - sentence.begin() < 25;
    }

    Stance stance(Document document, CasualtyClaim claim) {
        Tokens tokens = document.tokens();
        Sentence sentence = document.sentences().get(claim.sentence());
        int first = Math.min(claim.cue(), claim.quantity().begin());
        int from = Math.max(sentence.begin(), first - NEAR);
        Stance stance = Stance.ASSERTED;
        for (int i = from; i <= Math.max(claim.cue(), claim.quantity().begin()); i++) {
            String found = classAt(tokens, i);
            switch (found) {
                case "hypothetical" -> {
                    if (!isOtherClause(tokens, i, claim.cue())) {
                        return Stance.HYPOTHETICAL;
                    }
                }
                case "denied" -> {
                    if (!isSaidAfterwards(tokens, i, claim.cue())) {
                        return Stance.DENIED;
                    }
                }
                case "unconfirmed" -> stance = Stance.UNCONFIRMED;
                default -> {}
            }
        }
        boolean question = tokens.is(sentence.end() - 1, "?");
        return question ? Stance.HYPOTHETICAL : stance;
    }

    /** "Denied that, saying 12 had died", "denied losing ground and said 12 died": what is said then is asserted. */
    private static boolean isSaidAfterwards(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            switch (tokens.lower(i)) {
                case "saying", "said", "says", "adding", "insisting" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Trying to stop a fight when he was killed", "tried to find who shot a man": the wish is not the harm. */
    private static boolean isOtherClause(Tokens tokens, int from, int to) {
        if (!tokens.is(from + 1, "to")) {
            return false;
        }
        for (int i = from + 2; i < to; i++) {
            switch (tokens.lower(i)) {
                case "who", "when", "that", "where", "after", "before", "because" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private String classAt(Tokens tokens, int at) {
        List<Entry> known = entries.get(tokens.lower(at));
        if (known == null) {
            return "";
        }
        String found = "";
        int size = 0;
        for (Entry entry : known) {
            if (entry.words.size() > size && tokens.follow(at, entry.words)) {
                size = entry.words.size();
                found = entry.kind;
            }
        }
        return found;
    }

    /** A year from 1000 to 2099 after "in", "of", a month and their like, or else nothing. */
    private static String year(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (word.length() != 4
                || word.charAt(0) != '1' && word.charAt(0) != '2'
                || !word.chars().allMatch(Character::isDigit)) {
            return "";
        }
        String before = tokens.lower(at - 1);
        boolean dated = switch (before) {
            case "in",
                    "of",
                    "since",
                    ",",
                    "by",
                    "from",
                    "until",
                    "the",
                    "during",
                    "(",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december" -> true;
            default -> false;
        };
        return dated && word.compareTo("1500") > 0 && word.compareTo("2100") < 0 ? word : "";
    }

    private record Entry(List<String> words, String kind) {}
}
