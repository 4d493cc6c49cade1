package org.dateline.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases that are roles, to the left or to the right of a place in a document. */
final class RolePhrases {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my");
    private static final Set<String> INNER = Set.of("of", "for", "and", "&", "to", "the", "'s", "-", "/");
    private static final Set<String> STOPS = Set.of(
            ",", ".", ";", ":", "!", "?", "(", ")", "\"", "“", "”", "-", "–", "—", "--", "who", "whose", "whom",
            "which", "that", "when", "where", "while", "but", "because", "after", "before", "as", "is", "was", "were",
            "are", "has", "had", "have", "will", "would", "could", "can", "may", "not", "during", "since", "until",
            "told", "said", "says", "on", "if", "than", "also", "did", "does", "been", "be");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("at", "in", "with", "from", "by", "under", "based");
    private static final Set<String> WHEN = Set.of("last", "this", "next", "past", "previous");
    private static final int LONGEST = 14;

    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final int[] sentenceOf;
    private final List<Sentence> sentences;
    private final Map<Integer, NameGuess> nameAt = new HashMap<>();

    /**
     * A role as a run of tokens.
     *
     * @param organisationEnd where to stop looking for the organisation it is at
     */
    record Role(int begin, int end, int organisationEnd) {}

    RolePhrases(Gazetteer gazetteer, Document document, List<NameGuess> names) {
        this.gazetteer = gazetteer;
        this.tokens = document.tokens();
        this.sentences = document.sentences();
        this.sentenceOf = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, sentences.get(i).begin(), sentences.get(i).end(), i);
        }
        for (NameGuess name : names) {
            for (int i = name.begin(); i < name.end(); i++) {
                nameAt.put(i, name);
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    int sentenceBegin(int token) {
        return sentences.get(sentenceOf[token]).begin();
    }

    int sentenceEnd(int token) {
        return sentences.get(sentenceOf[token]).end();
    }

    boolean isNamed(int token) {
        return nameAt.containsKey(token);
    }

    boolean isPerson(int token) {
        NameGuess name = nameAt.get(token);
        return name != null && name.kind() == NameKind.PERSON;
    }

    boolean isArticle(int token) {
        return ARTICLES.contains(tokens.lower(token));
    }

    boolean isCue(int token) {
        return gazetteer.is(tokens.lower(token), Gazetteer.CUE) && !isHead(token);
    }

    /** Whether a role can end with this word. */
    boolean isHead(int token) {
        String word = tokens.lower(token);
        if (word.length() < 2 || isPerson(token)) {
            return false;
        }
        return isRole(word)
                || word.endsWith("s") && isRole(word.substring(0, word.length() - 1))
                || word.indexOf('-') > 0 && isRole(word.substring(word.lastIndexOf('-') + 1));
    }

    private boolean isRole(String word) {
        return gazetteer.is(word, Gazetteer.ROLE | Gazetteer.RELATION);
    }

    /** Name of the first organisation named between two tokens, or null. */
    @Nullable String organisationIn(int begin, int end) {
        for (int i = begin; i < end; i++) {
            NameGuess name = nameAt.get(i);
            if (name != null && name.kind() == NameKind.ORGANISATION) {
                return PersonResolver.words(tokens, name);
            }
        }
        return null;
    }

    /** The role that ends before {@code end} and goes as far left as a role can, or null. */
    @Nullable Role endingAt(int end, int floor) {
        int head = headBefore(end, floor);
        if (head < 0) {
            return null;
        }
        int begin = head;
        while (begin > floor && head - begin < LONGEST && isModifier(begin - 1, head + 1)) {
            begin--;
        }
        while (begin < head && (tokens.is(begin, "and") || tokens.is(begin, "&") || tokens.is(begin, "of"))) {
            begin++;
        }
        boolean owned = begin > floor && gazetteer.is(tokens.lower(head), Gazetteer.RELATION);
        return new Role(owned && isArticle(begin - 1) ? begin - 1 : begin, end, end);
    }

    /** The head of the role that ends before {@code end}: that word itself, or one before an of-phrase; -1 for none. */
    private int headBefore(int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return -1;
        }
        if (isHead(last)) {
            return last;
        }
        for (int i = last; i > floor && last - i < LONGEST; i--) {
            String word = tokens.lower(i);
            boolean inner = INNER.contains(word);
            if ((word.equals("of") || word.equals("for") || word.equals("to")) && isHead(i - 1)) {
                return i - 1;
            }
            boolean plain = gazetteer.is(word, Gazetteer.COMMON) && !gazetteer.is(word, Gazetteer.CUE);
            if (isPerson(i) || !inner && !NameRunFinder.isCapital(tokens, i) && !plain) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isModifier(int token, int roleEnd) {
        String word = tokens.lower(token);
        if (isPerson(token) || tokens.isPunctuation(token)) {
            return false;
        }
        if (word.equals("and") || word.equals("&")) {
            return isHead(token - 1);
        }
        if (word.equals("of")) {
            return isHead(token - 1) && NameRunFinder.isCapital(tokens, token + 1);
        }
        if (gazetteer.is(word, Gazetteer.DEMONYM | Gazetteer.COUNTRY) || gazetteer.modifiesRole(word)) {
            return true;
        }
        Gazetteer.Phrase nation = gazetteer.phraseAt(tokens, token);
        if (nation != null && (nation.kind() & (Gazetteer.DEMONYM | Gazetteer.COUNTRY)) != 0) {
            return true;
        }
        boolean phrase = gazetteer.isRole(word + " " + tokens.lower(token + 1))
                || roleEnd - token <= 4 && gazetteer.isRole(NameJudge.key(tokens, token, roleEnd));
        if (phrase) {
            return true;
        }
        if (!NameRunFinder.isCapital(tokens, token)) {
            boolean body = gazetteer.is(word, Gazetteer.ORGANISATION_HEAD);
            return (body || word.indexOf('-') > 0) && tokens.startsWithLetter(token) && !isCue(token);
        }
        boolean first = token == sentenceBegin(token);
        return !first || nameAt.containsKey(token) || !gazetteer.is(word, Gazetteer.COMMON);
    }

    /** Takes in the owner before a role: "President Vladimir Putin's spokesman", "the company's lawyer". */
    int withOwner(int begin, int floor) {
        if (begin - 2 < floor || !tokens.is(begin - 1, "'s") && !tokens.is(begin - 1, "'")) {
            return begin;
        }
        int owner = begin - 2;
        while (owner > floor && NameRunFinder.isCapital(tokens, owner) && NameRunFinder.isCapital(tokens, owner - 1)) {
            owner--;
        }
        boolean article = owner > floor && (isArticle(owner - 1) || WHEN.contains(tokens.lower(owner - 1)));
        return article ? owner - 1 : owner;
    }

    /** The role that begins at a token, its article included, or null. */
    @Nullable Role beginningAt(int begin, int ceiling) {
        int i = begin;
        boolean article = isArticle(i);
        i += article ? 1 : 0;
        int head = -1;
        for (int k = i; k < ceiling && k - i < 9; k++) {
            String word = tokens.lower(k);
            if (STOPS.contains(word) && !(word.equals("-") && k > i) || isPerson(k) && !tokens.is(k + 1, "'s")) {
                break;
            }
            if (isHead(k)) {
                head = k;
                if (!isHead(k + 1)) {
                    break;
                }
            } else if (!article && !isOpening(k) || PLACE_PREPOSITIONS.contains(word) || word.equals("of")) {
                break;
            }
        }
        return head < 0 ? null : extended(begin, head, ceiling);
    }

    private boolean isOpening(int token) {
        String word = tokens.lower(token);
        return gazetteer.modifiesRole(word)
                || NameRunFinder.isCapital(tokens, token)
                || word.equals("'s")
                || gazetteer.isRole(word + " " + tokens.lower(token + 1));
    }

    private Role extended(int begin, int head, int ceiling) {
        int end = head + 1;
        while (end < ceiling && end - begin < LONGEST + 6) {
            String word = tokens.lower(end);
            if (word.equals("and") || word.equals("&")) {
                Role next = beginningAt(end + 1, ceiling);
                if (next == null) {
                    break;
                }
                end = next.end();
            } else if (word.equals("of") || word.equals("for") || word.equals("to") || word.equals("turned")) {
                int phrase = phraseEnd(end + 1, ceiling);
                if (phrase == end + 1) {
                    break;
                }
                end = phrase;
            } else {
                break;
            }
        }
        return new Role(begin, end, Math.min(ceiling, end + reach(end)));
    }

    private int reach(int end) {
        return PLACE_PREPOSITIONS.contains(tokens.lower(end)) ? 7 : 0;
    }

    private int phraseEnd(int from, int ceiling) {
        int end = from;
        while (end < ceiling && end - from < LONGEST) {
            String word = tokens.lower(end);
            boolean preposition = PLACE_PREPOSITIONS.contains(word) && end > from;
            boolean stop = STOPS.contains(word) || isCue(end) && !tokens.isCapitalised(end);
            if (stop && !(word.equals("-") && tokens.isCapitalised(end + 1)) || preposition) {
                break;
            }
            end++;
        }
        return end;
    }
}
