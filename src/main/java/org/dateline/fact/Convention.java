package org.dateline.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How vague quantities are turned into bounds, read from a resource file of this package's {@code conventions}.
 *
 * <pre>
 * file  := line*
 * line  := "#" comment | words TAB low TAB high (TAB why)? | word TAB "times" TAB number
 * low   := number | "open" | "as-read"     (high likewise)
 * words := word (" " word)* | "*"          (any other vague words)
 *        | "+"                             (a sum that holds some)
 * </pre>
 */
public final class Convention {

    /** The convention by which texts are read and figures stored. */
    public static final String DEFAULT = "grammatical";

    private static final String ANY = "*";
    private static final String SUM = "+";
    private static final int LONGEST = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final String name;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Integer> factors = new HashMap<>();

    private Convention(String name, List<String> lines) {
        this.name = name;
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        if (!rules.containsKey(ANY) || !rules.containsKey(SUM)) {
            throw new IllegalArgumentException("the convention " + name + " needs a line for * and one for +");
        }
    }

    /** The convention a file describes. */
    public static Convention read(String name, InputStream file) {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Convention(name, reader.lines().toList());
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("cannot read the convention " + name, e.getCause());
        }
    }

    /** The convention by which texts are read. */
    public static Convention standard() {
        try (InputStream file = Convention.class.getResourceAsStream("conventions/" + DEFAULT + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no convention named " + DEFAULT);
            }
            return read(DEFAULT, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the convention " + DEFAULT, e);
        }
    }

    public String name() {
        return name;
    }

    /**
     * The bounds of a figure; only a vague one changes.
     *
     * @param words the words that carry the figure
     * @param derived whether the figure is a sum, whose parts the words do not tell
     */
    public Reckoning reckon(Hedge hedge, String words, Interval read, boolean derived) {
        if (hedge != Hedge.VAGUE) {
            return new Reckoning(read, null);
        }
        return derived ? rule(SUM).reckon(name, words, read, 1) : reckonVague(words, read);
    }

    private Reckoning reckonVague(String words, Interval read) {
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int begin = 0; begin < all.size(); begin++) {
            for (int end = Math.min(all.size(), begin + LONGEST); end > begin; end--) {
                String found = String.join(" ", all.subList(begin, end));
                Rule rule = rules.get(found);
                if (rule != null) {
                    Integer factor = end < all.size() ? factors.get(all.get(end)) : null;
                    return factor == null
                            ? rule.reckon(name, found, read, 1)
                            : rule.reckon(name, found + " " + all.get(end), read, factor);
                }
            }
        }
        return rule(ANY).reckon(name, words, read, 1);
    }

    private Rule rule(String key) {
        Rule rule = rules.get(key);
        if (rule == null) {
            throw new IllegalStateException("the convention " + name + " has no line for " + key);
        }
        return rule;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3) {
            throw new IllegalArgumentException("the convention " + name + " cannot read the line '" + line + "'");
        }
        if (fields[1].equals("times")) {
            factors.put(fields[0], Integer.valueOf(fields[2]));
        } else {
            rules.put(fields[0], Rule.of(fields));
        }
    }

    /** One line; no bounds means as the text was read. */
    private record Rule(@Nullable Interval bounds, String why) {

        static Rule of(String[] fields) {
            boolean asRead = fields[1].equals("as-read");
            return new Rule(
                    asRead ? null : new Interval(bound(fields[1]), bound(fields[2])),
                    fields.length > 3 ? fields[3] : "");
        }

        Reckoning reckon(String convention, String word, Interval read, int factor) {
            Interval found = bounds == null ? read : bounds.times(factor);
            List<String> parts = new ArrayList<>(List.of(found.inWords()));
            if (factor > 1 && bounds != null && !bounds.isUnknown()) {
                parts.add(factor + " times " + bounds.inWords());
            }
            if (!why.isEmpty()) {
                parts.add(why);
            }
            return new Reckoning(found, new AppliedRule(convention, word, String.join("; ", parts)));
        }

        private static @Nullable Integer bound(String field) {
            return field.equals("open") ? null : Integer.valueOf(field);
        }
    }
}
