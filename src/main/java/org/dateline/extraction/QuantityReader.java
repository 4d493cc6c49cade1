package org.dateline.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.fact.Hedge;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of people where it stands, with the words that qualify it.
 *
 * <pre>
 * quantity := hedge? (range | number) ("or more" | "+" | "or so")?
 * range    := "between" number "and" number | number ("to" | "or" | "-") number | digits "-" digits
 * number   := digits multiplier* | word+ multiplier* | "a" multiplier | "half a dozen" | vague | "no" | "none"
 * </pre>
 */
final class QuantityReader {

    private static final int LONGEST_HEDGE = 5;
    private static final long MOST = 100_000_000;

    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> multipliers = new HashMap<>();
    private final Map<String, Integer> vague = new HashMap<>();
    private final Map<String, Integer> none = new HashMap<>();
    private final Map<String, Hedge> hedges = new HashMap<>();
    private final Set<String> hedgeEnds = new HashSet<>();

    QuantityReader() {
        Map<String, Map<String, Integer>> classes =
                Map.of("unit", units, "multiplier", multipliers, "vague", vague, "none", none);
        for (String[] row : WordLists.rows("quantities-numbers.txt")) {
            Map<String, Integer> words = classes.get(row[1]);
            if (words != null) {
                words.put(row[0], Integer.valueOf(row[2]));
            }
        }
        WordLists.rows("quantities-hedges.txt").forEach(row -> hedges.put(row[0], Hedge.valueOf(row[1])));
        hedges.keySet().forEach(words -> hedgeEnds.add(words.substring(words.lastIndexOf(' ') + 1)));
    }

    /** The quantity whose number begins at a token, its hedge looked for from {@code from} on. */
    @Nullable Quantity read(Tokens tokens, int from, int at, int to) {
        Number first = number(tokens, at, to);
        if (first == null || isNoCount(tokens, at, first.end) || isRatio(tokens, at, first.end)) {
            return null;
        }
        Quantity quantity = first.isExact() ? range(tokens, from, at, to, first) : null;
        return quantity != null ? quantity : hedged(tokens, from, at, to, first);
    }

    /** "One in five patients". */
    private boolean isRatio(Tokens tokens, int at, int end) {
        return tokens.is(at - 1, "in") && isUnit(tokens, at - 2)
                || tokens.is(end, "in") && end == at + 1 && isUnit(tokens, at) && isUnit(tokens, end + 1);
    }

    private boolean isUnit(Tokens tokens, int at) {
        return units.containsKey(tokens.lower(at));
    }

    /** Money, times, decimals, percentages, house numbers, ages: "$5", "10:30", "3 percent", "No. 4", "aged 9". */
    private boolean isNoCount(Tokens tokens, int at, int end) {
        String before = tokens.lower(at - 1);
        String after = tokens.lower(end);
        return switch (before) {
            case "$", "£", "€", "#", ":", "no.", "nos.", "aged", "ages", "age", "/", "¥", "₹", "@" ->
                before.equals(":") ? tokens.end(at - 1) == tokens.begin(at) : true;
            default ->
                switch (after) {
                    case "%", "percent", "per", "°", "/" -> true;
                    case ":" -> tokens.startsWithDigit(end + 1) && tokens.begin(end + 1) == tokens.end(end);
                    case "year", "years", "month", "months", "-year", "year-old", "year-olds", "times" -> true;
                    default -> false;
                };
        };
    }

    private @Nullable Quantity range(Tokens tokens, int from, int at, int to, Number first) {
        boolean between = tokens.is(at - 1, "between") || tokens.is(at - 1, "from");
        String link = tokens.lower(first.end);
        boolean links = switch (link) {
            case "to", "or", "-", "–", "—" -> true;
            case "and" -> between;
            default -> false;
        };
        if (!links || first.end + 1 >= to) {
            return null;
        }
        Number second = number(tokens, first.end + 1, to);
        if (second == null || !second.isExact()) {
            return null;
        }
        int low = first.low;
        if (second.low >= 1000 && low < 100 && second.end - first.end > 2) {
            low = multiplied(tokens, first, second);
        }
        if (second.low <= low || second.low > 20L * Math.max(1, low)) {
            return null;
        }
        int begin = between && at - 1 >= from ? at - 1 : at;
        if (tokens.lower(begin - 1).startsWith("age")) {
            return null;
        }
        return new Quantity(hedgeBegin(tokens, from, begin), second.end, low, second.low, Hedge.BETWEEN);
    }

    /** "Two to three thousand": the multiplier counts for both. */
    private int multiplied(Tokens tokens, Number first, Number second) {
        Integer multiplier = multipliers.get(tokens.lower(second.end - 1));
        return multiplier == null ? first.low : first.low * multiplier;
    }

    private int hedgeBegin(Tokens tokens, int from, int at) {
        if (at <= from || !hedgeEnds.contains(tokens.lower(at - 1))) {
            return at;
        }
        for (int size = LONGEST_HEDGE; size > 0; size--) {
            if (at - size >= from && hedges.containsKey(words(tokens, at - size, at))) {
                return at - size;
            }
        }
        return at;
    }

    private Quantity hedged(Tokens tokens, int from, int at, int to, Number number) {
        int begin = hedgeBegin(tokens, from, at);
        Hedge hedge = begin == at ? Hedge.NONE : hedges.getOrDefault(words(tokens, begin, at), Hedge.NONE);
        int end = number.end;
        if (tokens.is(end, "+") || tokens.is(end, "plus")) {
            return bounded(begin, end + 1, number, Hedge.AT_LEAST);
        }
        if (end + 1 < to && tokens.is(end, "or")) {
            switch (tokens.lower(end + 1)) {
                case "more" -> {
                    return bounded(begin, end + 2, number, Hedge.AT_LEAST);
                }
                case "so" -> {
                    return bounded(begin, end + 2, number, Hedge.ABOUT);
                }
                case "fewer", "less" -> {
                    return bounded(begin, end + 2, number, Hedge.UP_TO);
                }
                default -> {}
            }
        }
        return bounded(begin, end, number, hedge);
    }

    private static Quantity bounded(int begin, int end, Number number, Hedge hedge) {
        if (number.vague) {
            return Quantity.vague(begin, end, number.low);
        }
        int value = number.low;
        return switch (hedge) {
            case AT_LEAST -> new Quantity(begin, end, value, null, hedge);
            case MORE_THAN -> new Quantity(begin, end, value + 1, null, hedge);
            case UP_TO -> new Quantity(begin, end, null, value, hedge);
            case FEWER_THAN -> new Quantity(begin, end, null, Math.max(0, value - 1), hedge);
            default -> new Quantity(begin, end, value, value, hedge);
        };
    }

    private static String words(Tokens tokens, int begin, int end) {
        if (end - begin == 1) {
            return tokens.lower(begin);
        }
        StringBuilder words = new StringBuilder(tokens.lower(begin));
        for (int i = begin + 1; i < end; i++) {
            words.append(' ').append(tokens.lower(i));
        }
        return words.toString();
    }

    private @Nullable Number number(Tokens tokens, int at, int to) {
        String lower = tokens.lower(at);
        if (lower.isEmpty() || at >= to) {
            return null;
        }
        if (Character.isDigit(lower.charAt(0))) {
            return digits(tokens, at, to);
        }
        return switch (lower) {
            case "a", "an" -> article(tokens, at, to);
            case "no" -> tokens.is(at + 1, "one") ? Number.exact(at + 2, 0) : Number.exact(at + 1, 0);
            case "not" -> notOne(tokens, at);
            case "half" -> tokens.is(at + 1, "a") && tokens.is(at + 2, "dozen") ? Number.exact(at + 3, 6) : null;
            case "several", "few" -> tokens.is(at + 1, "as") ? null : manifold(tokens, at, to);
            case "many" -> tokens.is(at + 1, "as") ? null : new Number(at + 1, 2, true);
            case "tens", "hundreds" -> bigVague(tokens, at, to);
            default -> word(tokens, at, to, lower);
        };
    }

    /** "Not a single soldier died", "Not one miner was hurt", but not "he was not one of them". */
    private static @Nullable Number notOne(Tokens tokens, int at) {
        if (!tokens.isCapitalised(at)) {
            return null;
        }
        if (tokens.is(at + 1, "a") && tokens.is(at + 2, "single")) {
            return Number.exact(at + 3, 0);
        }
        return tokens.is(at + 1, "one") ? Number.exact(at + 2, 0) : null;
    }

    private @Nullable Number word(Tokens tokens, int at, int to, String lower) {
        if (none.containsKey(lower)) {
            return Number.exact(at + 1, 0);
        }
        Integer least = vague.get(lower);
        if (least != null) {
            return new Number(at + 1, least, true);
        }
        return spelled(tokens, at, to);
    }

    /** "A dozen", "a hundred and five", "a few", "a couple of", "a number of". */
    private @Nullable Number article(Tokens tokens, int at, int to) {
        String next = tokens.lower(at + 1);
        if (multipliers.containsKey(next)) {
            return multiply(tokens, at + 1, to, 1);
        }
        return switch (next) {
            case "few", "handful" -> new Number(at + 2, 3, true);
            case "number" -> tokens.is(at + 2, "of") ? new Number(at + 2, 3, true) : null;
            case "couple" -> tokens.is(at + 2, "of") ? Number.exact(at + 2, 2) : null;
            case "large", "significant", "small", "great", "growing", "high" ->
                tokens.is(at + 2, "number") && tokens.is(at + 3, "of") ? new Number(at + 3, 3, true) : null;
            default -> null;
        };
    }

    /** "Several dozen", "a few hundred". */
    private Number manifold(Tokens tokens, int at, int to) {
        Integer multiplier = at + 1 < to ? multipliers.get(tokens.lower(at + 1)) : null;
        return multiplier == null
                ? new Number(at + 1, 3, true)
                : new Number(at + 2, (int) Math.min(MOST, 3L * multiplier), true);
    }

    /** "Tens of thousands", "hundreds of thousands". */
    private Number bigVague(Tokens tokens, int at, int to) {
        boolean thousands = at + 2 < to && tokens.is(at + 1, "of") && tokens.is(at + 2, "thousands");
        boolean tens = tokens.is(at, "tens");
        if (thousands) {
            return new Number(at + 3, tens ? 20_000 : 200_000, true);
        }
        return new Number(at + 1, tens ? 20 : 200, true);
    }

    private @Nullable Number spelled(Tokens tokens, int at, int to) {
        int value = unit(tokens.lower(at));
        if (value < 0) {
            return null;
        }
        int end = at + 1;
        if (value >= 20 && value % 10 == 0 && end < to) {
            int more = unit(tokens.lower(end));
            if (more > 0 && more < 10) {
                value += more;
                end++;
            }
        }
        return end < to && multipliers.containsKey(tokens.lower(end))
                ? multiply(tokens, end, to, value)
                : Number.exact(end, value);
    }

    /** The value of "seven" or "twenty-five", or -1. */
    private int unit(String lower) {
        Integer value = units.get(lower);
        if (value != null) {
            return value;
        }
        int hyphen = lower.indexOf('-');
        if (hyphen <= 0) {
            return -1;
        }
        Integer tens = units.get(lower.substring(0, hyphen));
        Integer ones = units.get(lower.substring(hyphen + 1));
        return tens != null && ones != null && tens >= 20 && ones < 10 ? tens + ones : -1;
    }

    /** "Two hundred and fifty", "three thousand four hundred". */
    private Number multiply(Tokens tokens, int at, int to, double factor) {
        double total = 0;
        double part = factor;
        int end = at;
        while (end < to && multipliers.containsKey(tokens.lower(end))) {
            int multiplier = multipliers.getOrDefault(tokens.lower(end), 1);
            part *= multiplier;
            end++;
        }
        total += part;
        int next = end < to && tokens.is(end, "and") ? end + 1 : end;
        if (next < to && part >= 100) {
            int more = unit(tokens.lower(next));
            Number rest = more > 0 ? spelled(tokens, next, to) : null;
            if (rest != null && rest.low < part && (next > end || rest.low < 1000)) {
                return Number.exact(rest.end, (int) Math.min(MOST, total + rest.low));
            }
        }
        return Number.exact(end, (int) Math.min(MOST, Math.round(total)));
    }

    private @Nullable Number digits(Tokens tokens, int at, int to) {
        String word = tokens.word(at);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return null;
        }
        double value = value(word);
        if (value < 0) {
            return null;
        }
        int end = at + 1;
        if (end < to && multipliers.containsKey(tokens.lower(end))) {
            return multiply(tokens, end, to, value);
        }
        boolean year = word.length() == 4 && value >= 1900 && value < 2100;
        return year || value != Math.floor(value) || value > MOST ? null : Number.exact(end, (int) value);
    }

    /** "10-12" in one word, as a quantity; null for anything else. */
    @Nullable Quantity hyphenated(Tokens tokens, int from, int at) {
        String word = tokens.word(at);
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        double low = value(word.substring(0, hyphen));
        double high = value(word.substring(hyphen + 1));
        if (low < 0 || high <= low || high > 20 * Math.max(1, low) || isNoCount(tokens, at, at + 1)) {
            return null;
        }
        return new Quantity(hedgeBegin(tokens, from, at), at + 1, (int) low, (int) high, Hedge.BETWEEN);
    }

    /** The value of "1,200" or "1.5", or -1 for a word that is no plain number. */
    private static double value(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9' || c == '.') {
                plain.append(c);
            } else if (c != ',') {
                return -1;
            }
        }
        if (plain.length() == 0 || plain.length() > 12 || plain.indexOf(".") != plain.lastIndexOf(".")) {
            return -1;
        }
        return Double.parseDouble(plain.toString().toLowerCase(Locale.ROOT));
    }

    private record Number(int end, int low, boolean vague) {

        static Number exact(int end, int value) {
            return new Number(end, value, false);
        }

        boolean isExact() {
            return !vague;
        }
    }
}
