package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a byline into the names it holds: {@code By Jane Doe and John Roe, Chief Reporters, Marston} names two. What is
 * no name (an office, an address, a place) is left out; a single word counts only where no name has two.
 */
final class BylineReader {

    private static final int MOST = 50;
    private static final int LONGEST = 120;
    private static final int LONGEST_BYLINE = 2000;

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
        if (byline.length() > LONGEST_BYLINE) {
            return List.of();
        }
        String words = OPENING.matcher(PlainText.ofEscaped(byline)).replaceFirst("");
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(words)) {
            if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
            } else {
                parts.add(CLOSING.matcher(part).replaceFirst(""));
            }
        }
        List<String> names =
                parts.stream().filter(BylineReader::isName).distinct().toList();
        boolean full = names.stream().anyMatch(name -> name.contains(" "));
        return names.stream().filter(name -> !full || name.contains(" ")).toList();
    }

    /** The names of several bylines, each once. */
    static List<String> readAll(List<String> bylines) {
        Set<String> names = new LinkedHashSet<>();
        bylines.forEach(byline -> names.addAll(read(byline)));
        return names.stream().limit(MOST).toList();
    }

    private static boolean isName(String part) {
        return part.length() > 1
                && part.length() <= LONGEST
                && (!NO_NAME.matcher(part).matches() || PARTICLE.matcher(part).matches())
                && !OFFICE.matcher(part).matches();
    }
}
