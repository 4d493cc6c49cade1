package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.web.InvalidRequestException;

/** The words of a search, taken apart as PostgreSQL does: one of the alternatives must fit, with all its terms. */
record SearchWords(List<List<Term>> alternatives) {

    private static final int MOST = 200;
    private static final Pattern TERM = Pattern.compile("(-*)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    /** Marks that the index of PostgreSQL leaves out; see its migration. */
    private static final Pattern NOT_INDEXED = Pattern.compile("[\"_@</~&:]");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    SearchWords {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** Words without any letter or digit are looked for as they stand, all in one. */
    static SearchWords parse(String words) {
        refuseTooMany(words);
        List<List<Term>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        for (MatchResult found : TERM.matcher(words).results().toList()) {
            List<Term> all = alternatives.get(alternatives.size() - 1);
            Term term = Term.of(found);
            if (term.isOr()) {
                alternatives.add(new ArrayList<>());
            } else if (LETTER.matcher(term.text()).find()) {
                all.add(term);
            }
        }
        alternatives.removeIf(List::isEmpty);
        return new SearchWords(
                alternatives.isEmpty() ? List.of(List.of(new Term(words.strip(), false, false))) : alternatives);
    }

    /** The same for {@code websearch_to_tsquery}, with no operator but what was understood. */
    String toWebSearch() {
        return alternatives.stream()
                .map(all -> all.stream().map(Term::toWebSearch).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" or "));
    }

    /** A store would take very long over thousands of words. */
    private static void refuseTooMany(String words) {
        long terms = TERM.matcher(words).results().count();
        if (terms > MOST) {
            throw new InvalidRequestException(
                    "The parameter 'q' has %d words; give at most %d, or put them in quotation marks to look for them in a row."
                            .formatted(terms, MOST));
        }
    }

    /** A word, or words in a row, that a text must have or must not. */
    record Term(String text, boolean quoted, boolean excluded) {

        private static Term of(MatchResult found) {
            boolean quoted = found.group(2) != null;
            return new Term(
                    quoted ? found.group(2).strip() : found.group(3),
                    quoted,
                    !found.group(1).isEmpty());
        }

        private String toWebSearch() {
            return (excluded ? "-" : "") + '"' + NOT_INDEXED.matcher(text).replaceAll(" ") + '"';
        }

        private boolean isOr() {
            return !quoted && !excluded && text.equalsIgnoreCase("or");
        }
    }
}
