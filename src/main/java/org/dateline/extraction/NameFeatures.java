package org.dateline.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/**
 * What the name tagger sees of a token: the word and its neighbours, their shapes, what the gazetteer knows of them, the
 * run it stands in, and how the same word is used elsewhere in the document. Features are numbers below {@link #SPACE};
 * two may share one.
 */
public final class NameFeatures {

    static final int SPACE_BITS = 19;

    /** How many different features there can be. */
    static final int SPACE = 1 << SPACE_BITS;

    /** The most features that a token has. */
    static final int MOST = 256;

    private static final int LOWER_SEEN = 1;
    private static final int CAPITAL_INSIDE = 1 << 1;
    private static final int AFTER_TITLE = 1 << 2;
    private static final int AFTER_FIRST_NAME = 1 << 3;
    private static final int BEFORE_HEAD = 1 << 4;
    private static final int AT_CUE = 1 << 5;
    private static final int WITH_AGE = 1 << 6;
    private static final int AFTER_PLACE_WORD = 1 << 7;
    private static final int AFTER_ARTICLE = 1 << 8;
    private static final int IN_BRACKETS = 1 << 9;
    private static final int ENDS_LONG_RUN = 1 << 10;
    private static final int BEGINS_LONG_RUN = 1 << 11;
    private static final int BEFORE_POSSESSIVE = 1 << 12;
    private static final int BEFORE_WHO = 1 << 13;
    private static final int USES = 14;

    private static final int TITLE = Gazetteer.COURTESY | Gazetteer.RANK | Gazetteer.ROLE;
    private static final List<String> PLACE_WORDS = List.of("in", "at", "near", "from", "to", "outside", "across");

    private static final int PERSON_NOUN = Gazetteer.ROLE | Gazetteer.RELATION;
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "one", "another", "its", "his", "her", "their");
    private static final Set<String> NOUN_ENDS = Set.of(
            "of", "in", "at", "for", "from", "that", "which", "who", "whose", "now", "where", "on", "with", "by",
            "near", "based", "is", "was", "has", "to", "and");

    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final int[] known;
    private final int[] phrase;
    private final int[] shapes;
    private final Map<String, Integer> uses = new HashMap<>();
    private final int[] features = new int[MOST];
    private int size;

    /** Looks at a whole document once; then {@link #of} answers for each token of its runs. */
    NameFeatures(Gazetteer gazetteer, Tokens tokens, List<Sentence> sentences, List<List<NameRun>> runs) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
        this.known = new int[tokens.size()];
        this.phrase = new int[tokens.size()];
        this.shapes = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            look(sentences.get(i));
            for (NameRun run : runs.get(i)) {
                phrases(run);
                use(run, sentences.get(i));
            }
        }
    }

    int known(int token) {
        return token < 0 || token >= known.length ? 0 : known[token];
    }

    private void look(Sentence sentence) {
        for (int i = sentence.begin(); i < sentence.end(); i++) {
            if (tokens.startsWithLetter(i)) {
                known[i] = gazetteer.of(tokens.lower(i));
                if (!NameRunFinder.isCapital(tokens, i)) {
                    use(tokens.lower(i), LOWER_SEEN);
                }
            }
            shapes[i] = shape(tokens.word(i));
        }
    }

    private void phrases(NameRun run) {
        for (int i = run.begin(); i < run.end(); i++) {
            Gazetteer.Phrase found = gazetteer.phraseAt(tokens, i);
            if (found != null) {
                int length = Math.min(found.words().size(), tokens.size() - i);
                for (int k = 0; k < length; k++) {
                    phrase[i + k] = found.kind() * 3 + (k == 0 ? 1 : k == length - 1 ? 2 : 3);
                }
                i += length - 1;
            }
        }
    }

    private void use(NameRun run, Sentence sentence) {
        int begin = run.begin();
        int end = run.end();
        String before = begin > sentence.begin() ? tokens.lower(begin - 1) : "";
        boolean head = false;
        for (int i = end - 1; i >= begin; i--) {
            int bits = i > sentence.begin() ? CAPITAL_INSIDE : 0;
            bits |= head ? BEFORE_HEAD : 0;
            int left = i > begin ? known[i - 1] : known(begin - 1);
            bits |= (left & TITLE) != 0 ? AFTER_TITLE : 0;
            bits |= i > begin && (known[i - 1] & Gazetteer.FIRST_NAME) != 0 ? AFTER_FIRST_NAME : 0;
            bits |= end - begin > 1 && i == end - 1 ? ENDS_LONG_RUN : 0;
            bits |= end - begin > 1 && i == begin ? BEGINS_LONG_RUN : 0;
            if (i == end - 1) {
                bits |= afterRun(end);
            }
            if (i == begin) {
                bits |= PLACE_WORDS.contains(before) ? AFTER_PLACE_WORD : 0;
                bits |= before.equals("the") ? AFTER_ARTICLE : 0;
                bits |= before.equals("(") && tokens.is(end, ")") ? IN_BRACKETS : 0;
                bits |= (known(begin - 1) & Gazetteer.CUE) != 0 && begin > sentence.begin() ? AT_CUE : 0;
            }
            head |= (known[i] & Gazetteer.ORGANISATION_HEAD) != 0;
            use(tokens.lower(i), bits);
        }
    }

    private int afterRun(int end) {
        int bits = (known(end) & Gazetteer.CUE) != 0 ? AT_CUE : 0;
        bits |= tokens.is(end, "'s") ? BEFORE_POSSESSIVE : 0;
        bits |= tokens.is(end, "who") || tokens.is(end, ",") && tokens.is(end + 1, "who") ? BEFORE_WHO : 0;
        return bits | (isAge(end) ? WITH_AGE : 0);
    }

    private boolean isAge(int after) {
        boolean opens = tokens.is(after, ",") || tokens.is(after, "(");
        String number = tokens.word(after + 1);
        return opens && number.length() <= 3 && tokens.startsWithDigit(after + 1);
    }

    private void use(String word, int bits) {
        if (bits != 0) {
            uses.merge(word, bits, (a, b) -> a | b);
        }
    }

    int size() {
        return size;
    }

    /** The features of a token of a run; the first {@link #size} numbers of the answer, valid until the next call. */
    int[] of(int i, NameRun run, Sentence sentence) {
        size = 0;
        int template = 0;
        int b2 = hash(i - 2, sentence);
        int b1 = hash(i - 1, sentence);
        int w = tokens.lower(i).hashCode();
        int a1 = hash(i + 1, sentence);
        int a2 = hash(i + 2, sentence);
        add(++template, 0);
        add(++template, w);
        add(++template, b1);
        add(++template, a1);
        add(++template, b2);
        add(++template, a2);
        add(++template, b1 * 31 + w);
        add(++template, w * 31 + a1);
        add(++template, b2 * 31 + b1);
        add(++template, a1 * 31 + a2);
        int s = shapes[i];
        int sb = i > sentence.begin() ? shapes[i - 1] : 1;
        int sa = i + 1 < sentence.end() ? shapes[i + 1] : 2;
        add(++template, s);
        add(++template, sb * 31 + s);
        add(++template, s * 31 + sa);
        add(++template, (sb * 31 + s) * 31 + sa);
        template = affixes(tokens.lower(i), template);
        int k = known[i];
        int kb = i > sentence.begin() ? known[i - 1] : 1 << 30;
        int ka = i + 1 < sentence.end() ? known[i + 1] : 1 << 29;
        template = bits(template, k, Gazetteer.BITS);
        template = bits(template, kb, Gazetteer.BITS);
        template = bits(template, ka, Gazetteer.BITS);
        add(++template, k);
        add(++template, kb * 31 + k);
        add(++template, k * 31 + ka);
        add(++template, (kb * 31 + k) * 31 + ka);
        add(++template, b1 * 31 + k);
        add(++template, k * 31 + a1);
        add(++template, s * 31 + k);
        add(++template, phrase[i]);
        template = run(i, run, sentence, template, k);
        int use = uses.getOrDefault(tokens.lower(i), 0);
        template = bits(template, use, USES);
        add(++template, use);
        add(++template, use * 31 + k);
        add(++template, use * 31 + s);
        int last = run.end() - 1;
        template = bits(template, last == i ? 0 : uses.getOrDefault(tokens.lower(last), 0), USES);
        return features;
    }

    private int affixes(String word, int from) {
        int template = from;
        int length = word.length();
        for (int n = 2; n <= 4; n++) {
            add(++template, length > n ? word.substring(length - n).hashCode() : 0);
            add(++template, length > n ? word.substring(0, n).hashCode() : 0);
        }
        return template;
    }

    private int run(int i, NameRun run, Sentence sentence, int from, int k) {
        int template = from;
        int first = run.begin();
        int last = run.end() - 1;
        int position = (i == first ? 1 : 0) + (i == last ? 2 : 0);
        int length = Math.min(run.end() - first, 6);
        add(++template, position);
        add(++template, position * 31 + length);
        add(++template, i == last ? 0 : tokens.lower(last).hashCode());
        add(++template, i == last ? 0 : known[last]);
        add(++template, i == first ? 0 : tokens.lower(first).hashCode());
        add(++template, i == first ? 0 : known[first]);
        int before = hash(first - 1, sentence);
        int after = hash(run.end(), sentence);
        add(++template, before);
        add(++template, after);
        add(++template, before * 31 + Math.min(i - first, 3));
        add(++template, after * 31 + Math.min(last - i, 3));
        add(++template, (first > sentence.begin() ? known(first - 1) : 1 << 30) * 31 + position);
        add(++template, (run.end() < sentence.end() ? known(run.end()) : 1 << 30) * 31 + position);
        add(++template, after * 31 + k);
        add(++template, before * 31 + k);
        int head = headDistance(i, run);
        add(++template, head);
        add(++template, head * 31 + k);
        boolean initial = i == sentence.begin() || i == sentence.begin() + 1 && !tokens.startsWithLetter(i - 1);
        add(++template, initial ? 1 : 0);
        add(++template, initial ? k : 0);
        add(++template, initial ? tokens.lower(i).hashCode() : 0);
        add(++template, sentence.paragraph() == Sentence.HEADLINE ? 1 : 0);
        add(++template, isAge(run.end()) ? position + 1 : 0);
        add(++template, hash(first - 1, sentence) * 31 + hash(run.end(), sentence));
        add(++template, (shapes[i] * 31 + length) * 31 + position);
        return neighbours(run, sentence, template, position);
    }

    /** In an enumeration a name is of the kind of its neighbours: "Lop Buri, Ayutthaya and Ang Thong". */
    private int neighbours(NameRun run, Sentence sentence, int from, int position) {
        int template = from;
        int before = run.begin() - 2;
        boolean listed = before >= sentence.begin() && isSeparator(run.begin() - 1) && tokens.isCapitalised(before);
        add(++template, listed ? known[before] * 31 + position : 0);
        add(++template, listed ? phrase[before] + 1 : 0);
        int after = run.end() + 1;
        boolean goesOn = after < sentence.end() && isSeparator(run.end()) && tokens.isCapitalised(after);
        add(++template, goesOn ? known[after] * 31 + position : 0);
        add(++template, goesOn ? phrase[after] + 1 : 0);
        add(++template, (listed ? 1 : 0) + (goesOn ? 2 : 0));
        int apposition = apposition(run.end(), sentence);
        add(++template, apposition * 31 + position);
        add(++template, apposition == 0 ? 0 : apposition * 31 + known[run.end() - 1]);
        int noun = nounBefore(run.begin(), sentence);
        add(++template, noun * 31 + position);
        boolean alone = run.begin() == sentence.begin() && run.end() == sentence.end();
        add(++template, alone ? position + 1 : 0);
        return template;
    }

    /** What the words set off behind a name say it is: "Vega, the mining company that", "Lua, a village in". */
    private int apposition(int after, Sentence sentence) {
        if (!tokens.is(after, ",") || !ARTICLES.contains(tokens.lower(after + 1))) {
            return 0;
        }
        int kind = 0;
        for (int i = after + 2; i < sentence.end() && i < after + 10; i++) {
            if (tokens.isPunctuation(i) || NOUN_ENDS.contains(tokens.lower(i))) {
                break;
            }
            int noun = nounKind(i);
            kind = noun == 0 ? kind : noun;
        }
        return kind;
    }

    /** What the noun right before a name says it is: "the mining company Vega", "the village of Lua". */
    private int nounBefore(int begin, Sentence sentence) {
        int before = begin - 1;
        boolean of = before > sentence.begin() && tokens.is(before, "of");
        before -= of ? 1 : 0;
        return before < sentence.begin() ? 0 : nounKind(before) + (of ? 4 : 0);
    }

    private int nounKind(int token) {
        String word = tokens.lower(token);
        if (tokens.isCapitalised(token)) {
            return 0;
        }
        if (gazetteer.is(word, Gazetteer.PLACE_NOUN)) {
            return 1;
        }
        return (known[token] & Gazetteer.ORGANISATION_HEAD) != 0 ? 2 : (known[token] & PERSON_NOUN) != 0 ? 3 : 0;
    }

    private boolean isSeparator(int token) {
        String word = tokens.lower(token);
        return word.equals(",") || word.equals("and") || word.equals("/") || word.equals(";") || word.equals("or");
    }

    /** How far behind the next head word of an organisation stands in the run, 0 where there is none. */
    private int headDistance(int i, NameRun run) {
        for (int k = i; k < run.end() && k < i + 6; k++) {
            if ((known[k] & Gazetteer.ORGANISATION_HEAD) != 0) {
                return k - i + 1;
            }
        }
        return 0;
    }

    private int bits(int from, int bits, int count) {
        for (int bit = 0; bit < count; bit++) {
            if ((bits >> bit & 1) != 0) {
                add(from + bit + 1, 7);
            }
        }
        return from + count;
    }

    private int hash(int token, Sentence sentence) {
        return token < sentence.begin()
                ? 11
                : token >= sentence.end() ? 13 : tokens.lower(token).hashCode();
    }

    private void add(int template, int value) {
        int mixed = (template * 0x9E3779B1) ^ (value * 0x85EBCA6B);
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        mixed ^= mixed >>> 13;
        features[size++] = mixed >>> (32 - SPACE_BITS);
    }

    /** Runs of capitals, small letters and digits, each as one sign: {@code McCain} is XxXx, {@code U.S.} is X.X. */
    private static int shape(String word) {
        int shape = 17;
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int sign = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (sign != last || sign == 'X' && i == 1) {
                shape = shape * 31 + sign;
            }
            last = sign;
        }
        return shape;
    }
}
