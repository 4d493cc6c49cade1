package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a byline into the names it holds: {@code By Jane Doe and John Roe, Chief Reporters, Marston} names two. What is
 * no name (an office, an address, a place) is left out; a single word counts only where no name has two.
 * A name has at most 200 characters; a longer one is left out, the others stay. The names are as many whole ones, from
 * the first on, as an article has room for: 20,000 characters with a line end between each two.
 */
final class BylineReader {

    private static final int LONGEST = 200;
    private static final int ROOM = 20_000;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:story|text|words|report|reporting|written|posted|published|article)\\s+)?by\\b[\\s:]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|/•·]\\s*|\\s+(?:and|with)\\s+|\\s*&\\s*|\\s*,\\s*(?:and\\s+)?");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|PhD|MD|MP|QC|KC|II|III|IV)\\.?");
    private static final Pattern CLOSING = Pattern.compile("\\s+(?:in|for|at|of|on|from)\\s+(?:the\\s+)?\\p{Lu}.*$");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:editors?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|producers?"
                    + "|photographers?|bureau|chief|updated|published)\\b.*");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:@|://|\\d|\\bby\\b).*|[\\p{Ll}\\p{Punct}].*");
    private static final Pattern PARTICLE = Pattern.compile("(?:al-|van|von|de|der|da|di|bin|ibn|ten|el-)\\b.*");

    private BylineReader() {}

    static List<String> read(String byline) {
        List<String> names =
                parts(byline).stream().filter(BylineReader::isName).distinct().toList();
        boolean full = names.stream().anyMatch(name -> name.contains(" "));
        return names.stream().filter(name -> !full || name.contains(" ")).toList();
    }

    /** The names of several bylines, each once. */
    static List<String> readAll(List<String> bylines) {
        Set<String> names = new LinkedHashSet<>();
        int room = ROOM;
        for (String byline : bylines) {
            for (String name : read(byline)) {
                room -= names.contains(name) ? 0 : name.length() + 1;
                if (room < 0) {
                    return List.copyOf(names);
                }
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static List<String> parts(String byline) {
        String words = OPENING.matcher(PlainText.ofEscaped(byline)).replaceFirst("");
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(withinRoom(words))) {
            if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
            } else {
                parts.add(CLOSING.matcher(part).replaceFirst(""));
            }
        }
        return parts;
    }

    /** What fits, without the part that does not fit whole. */
    private static String withinRoom(String words) {
        if (words.length() <= ROOM) {
            return words;
        }
        Matcher between = BETWEEN.matcher(words);
        int end = 0;
        while (between.find() && between.start() <= ROOM) {
            end = between.start();
        }
        return words.substring(0, end);
    }

    private static boolean isName(String part) {
        return part.length() > 1
                && part.length() <= LONGEST
                && (!NO_NAME.matcher(part).matches() || PARTICLE.matcher(part).matches())
                && !OFFICE.matcher(part).matches();
    }
}
