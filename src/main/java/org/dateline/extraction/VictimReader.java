package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words for people in a sentence, with their number.
 *
 * <pre>
 * group := "the"? quantity modifier* noun | quantity "of" (determiner modifier* noun | "them" | "whom")
 *        | determiner modifier* noun | noun | pronoun | name
 * </pre>
 */
final class VictimReader {

    private static final int MOST_MODIFIERS = 7;
    private static final int FUNCTION = CasualtyWords.BE
            | CasualtyWords.HAVE
            | CasualtyWords.MODAL
            | CasualtyWords.PREPOSITION
            | CasualtyWords.CLAUSE
            | CasualtyWords.STOP
            | CasualtyWords.AND
            | CasualtyWords.COMMA
            | CasualtyWords.HE
            | CasualtyWords.THEY
            | CasualtyWords.NEGATION
            | CasualtyWords.DETERMINER;
    private static final int AFTER_BARE = CasualtyWords.BE
            | CasualtyWords.HAVE
            | CasualtyWords.PREPOSITION
            | CasualtyWords.CLAUSE
            | CasualtyWords.STOP
            | CasualtyWords.AND
            | CasualtyWords.COMMA
            | CasualtyWords.ADVERB
            | CasualtyWords.TIME
            | CasualtyWords.OTHER;
    private static final Set<String> COMPOUND = Set.of(
            "police",
            "family",
            "student",
            "child",
            "youth",
            "team",
            "crew",
            "victim",
            "suspect",
            "body",
            "life",
            "baby",
            "teen",
            "adult",
            "minor",
            "household",
            "patient",
            "driver",
            "passenger",
            "pilot",
            "resident",
            "school",
            "private",
            "official",
            "local",
            "native",
            "veteran",
            "prisoner",
            "migrant",
            "refugee",
            "worker",
            "employee",
            "customer",
            "visitor",
            "chief",
            "senior",
            "male",
            "female",
            "juvenile",
            "civilian",
            "national",
            "guard",
            "militant",
            "rebel",
            "terrorist",
            "extremist",
            "insurgent",
            "separatist",
            "mother",
            "soul",
            "marine",
            "guerrilla",
            "pair",
            "couple",
            "member",
            "coach",
            "judge",
            "fan");
    private static final Set<String> NOT_PEOPLE_AFTER = Set.of("'s", "'");

    private final CasualtyWords words;
    private final QuantityReader quantities;

    VictimReader(CasualtyWords words, QuantityReader quantities) {
        this.words = words;
        this.quantities = quantities;
    }

    /** @param names end of the name that begins at a token, or 0 */
    List<VictimGroup> read(Tokens tokens, int[] bits, Sentence sentence, int[] names) {
        return new Run(tokens, bits, sentence, names).read();
    }

    private final class Run {

        private final Tokens tokens;
        private final int[] bits;
        private final Sentence sentence;
        private final int[] names;
        private final int to;
        private final List<VictimGroup> groups = new ArrayList<>();

        private Run(Tokens tokens, int[] bits, Sentence sentence, int[] names) {
            this.tokens = tokens;
            this.bits = bits;
            this.sentence = sentence;
            this.names = names;
            this.to = sentence.end();
        }

        private List<VictimGroup> read() {
            int at = sentence.begin();
            while (at < to) {
                VictimGroup group = group(at);
                if (group != null) {
                    groups.add(group);
                }
                at = group == null ? at + 1 : Math.max(at + 1, group.end());
            }
            return groups;
        }

        private @Nullable VictimGroup group(int at) {
            if (names[at] > at) {
                return name(at, names[at]);
            }
            if (has(at, CasualtyWords.SELF | CasualtyWords.HE) || isHerAlone(at)) {
                return pronoun(at);
            }
            if (tokens.is(at, "another")
                    && (at + 1 >= to || has(at + 1, AFTER_BARE) || isHarmful(at + 1))
                    && !has(at + 1, CasualtyWords.OTHER)) {
                return new VictimGroup(
                        at, at + 1, -1, VictimGroup.Kind.ONE, Quantity.exactly(at, at + 1, 1), true, '-', -1);
            }
            VictimGroup counted = has(at, CasualtyWords.NUMBER) ? counted(at, at) : null;
            if (counted != null) {
                return counted;
            }
            if (has(at, CasualtyWords.AGE) && !has(at, CasualtyWords.PEOPLE) && isName(at + 1)) {
                return agedName(at);
            }
            if (has(at, CasualtyWords.DETERMINER)) {
                return tokens.is(at, "each") && tokens.is(at + 1, "other") ? null : determined(at);
            }
            return has(at, CasualtyWords.PERSON | CasualtyWords.PEOPLE | CasualtyWords.AGE) ? bare(at) : null;
        }

        private @Nullable VictimGroup name(int at, int end) {
            if (isPossessive(end)) {
                return null;
            }
            return new VictimGroup(
                    at, end, -1, VictimGroup.Kind.NAME, Quantity.exactly(at, end, 1), false, '-', ageAfter(end));
        }

        /** "42-year-old Ann Lee". */
        private VictimGroup agedName(int at) {
            int end = at + 1;
            while (end < at + 5 && isName(end)) {
                end++;
            }
            int age = leadingNumber(tokens.lower(at));
            return new VictimGroup(at, end, -1, VictimGroup.Kind.NAME, Quantity.exactly(at, end, 1), false, '-', age);
        }

        private boolean isName(int at) {
            return at < to
                    && tokens.isCapitalised(at)
                    && tokens.startsWithLetter(at)
                    && !has(at, FUNCTION | CasualtyWords.PERSON);
        }

        /** "Killing her.", not "her brother". */
        private boolean isHerAlone(int at) {
            int after = CasualtyWords.PREPOSITION
                    | CasualtyWords.CLAUSE
                    | CasualtyWords.STOP
                    | CasualtyWords.AND
                    | CasualtyWords.COMMA
                    | CasualtyWords.TIME;
            return tokens.is(at, "her") && (at + 1 >= to || has(at + 1, after));
        }

        private VictimGroup pronoun(int at) {
            String lower = tokens.lower(at);
            VictimGroup.Kind kind = has(at, CasualtyWords.SELF) ? VictimGroup.Kind.SELF : VictimGroup.Kind.HE;
            char gender = lower.startsWith("h") && !lower.startsWith("her") ? 'm' : 'f';
            return new VictimGroup(at, at + 1, -1, kind, Quantity.exactly(at, at + 1, 1), false, gender, -1);
        }

        private @Nullable VictimGroup counted(int begin, int at) {
            int from = groups.isEmpty()
                    ? sentence.begin()
                    : groups.get(groups.size() - 1).end();
            Quantity quantity = quantities.read(tokens, from, at, to);
            if (quantity == null) {
                quantity = tokens.startsWithDigit(at) ? quantities.hyphenated(tokens, from, at) : null;
            }
            if (quantity == null) {
                return null;
            }
            boolean known = begin < at || tokens.is(at, "both");
            if (tokens.is(quantity.end(), "of")) {
                return partitive(begin, quantity);
            }
            if (quantity.value() == 1 && quantity.end() == at + 1 && tokens.is(at, "one") && known) {
                known = true;
            }
            int head = head(quantity.end(), quantity.value() == 1, quantity.isZero());
            if (head < 0) {
                return alone(begin, quantity, known);
            }
            if (isPossessive(head + 1)) {
                return null;
            }
            return counted(begin, quantity, head, known);
        }

        private VictimGroup counted(int begin, Quantity quantity, int head, boolean known) {
            Quantity whole = quantity;
            if (quantity.low() != null
                    && quantity.low().equals(quantity.high())
                    && words.groupSize(tokens.lower(head)) > 0
                    && quantity.value() == 1) {
                whole = Quantity.exactly(quantity.begin(), head + 1, words.groupSize(tokens.lower(head)));
            }
            boolean other = isOther(Math.min(begin, quantity.begin()), head + 1);
            VictimGroup.Kind kind = known ? VictimGroup.Kind.COUNTED_KNOWN : VictimGroup.Kind.COUNTED;
            if (quantity.value() == 1 && quantity.hedge() == org.dateline.fact.Hedge.NONE && whole == quantity) {
                kind = known ? VictimGroup.Kind.ONE_KNOWN : VictimGroup.Kind.ONE;
            }
            return new VictimGroup(
                    Math.min(begin, quantity.begin()),
                    head + 1,
                    head,
                    kind,
                    whole,
                    other,
                    gender(begin, head + 1),
                    ageIn(begin, head + 1));
        }

        /** "Two of the victims", "dozens of his men", "one of them", "hundreds of people". */
        private @Nullable VictimGroup partitive(int begin, Quantity quantity) {
            int at = quantity.end() + 1;
            boolean known = has(at, CasualtyWords.DETERMINER | CasualtyWords.THEY);
            if (tokens.is(at, "them")
                    || tokens.is(at, "whom")
                    || (tokens.is(at, "those") || tokens.is(at, "these")) && head(at + 1, false, false) < 0) {
                return new VictimGroup(
                        quantity.begin(), at + 1, -1, VictimGroup.Kind.COUNTED_KNOWN, quantity, false, '-', -1);
            }
            if (known) {
                at++;
            }
            Quantity inner = quantities.read(tokens, at, at, to);
            if (inner != null) {
                at = inner.end();
            }
            int head = head(at, false, false);
            if (head < 0 || isPossessive(head + 1)) {
                return demonym(quantity, at);
            }
            boolean part = known && !quantity.isVague();
            return new VictimGroup(
                    quantity.begin(),
                    head + 1,
                    head,
                    part ? VictimGroup.Kind.COUNTED_KNOWN : VictimGroup.Kind.COUNTED,
                    quantity,
                    isOther(quantity.begin(), head + 1),
                    gender(begin, head + 1),
                    ageIn(begin, head + 1),
                    known,
                    inner);
        }

        /** "Scores of Russians". */
        private @Nullable VictimGroup demonym(Quantity quantity, int at) {
            if (!isDemonymPlural(at)) {
                return null;
            }
            return new VictimGroup(quantity.begin(), at + 1, at, VictimGroup.Kind.COUNTED, quantity, false, '-', -1);
        }

        private boolean isDemonymPlural(int at) {
            String lower = tokens.lower(at);
            return at < to
                    && tokens.isCapitalised(at)
                    && (lower.endsWith("ans")
                            || lower.endsWith("is")
                            || lower.endsWith("ese")
                            || lower.endsWith("ians"));
        }

        /** A number with its noun left out: "two were killed", "3 dead", "injuring four." */
        private @Nullable VictimGroup alone(int begin, Quantity quantity, boolean known) {
            int end = quantity.end();
            if (isDemonymPlural(end)) {
                return new VictimGroup(
                        Math.min(begin, quantity.begin()),
                        end + 1,
                        end,
                        VictimGroup.Kind.COUNTED,
                        quantity,
                        false,
                        '-',
                        -1);
            }
            if (quantity.isZero() && tokens.is(quantity.begin(), "no") && !tokens.is(quantity.begin() + 1, "one")) {
                return null;
            }
            if (tokens.startsWithDigit(end - 1) && !isDigitsOfPeople(quantity)) {
                return null;
            }
            boolean age = tokens.is(quantity.begin() - 1, "was") || tokens.is(quantity.begin() - 1, "is");
            boolean bare = end >= to || has(end, AFTER_BARE) && !age || isHarmful(end);
            boolean closed = has(end, CasualtyWords.COMMA | CasualtyWords.STOP | CasualtyWords.CLAUSE) || end >= to;
            if (!bare
                    || closed
                            && !takesVictims(quantity.begin() - 1)
                            && !has(quantity.begin() - 1, CasualtyWords.OTHER)
                            && !tokens.is(quantity.begin(), "both")) {
                return null;
            }
            boolean other = has(end, CasualtyWords.OTHER) || isOther(Math.min(begin, quantity.begin()), end);
            int groupEnd = has(end, CasualtyWords.OTHER) ? end + 1 : end;
            if (groupEnd > end && !(groupEnd >= to || has(groupEnd, AFTER_BARE) || isHarmful(groupEnd))) {
                return null;
            }
            boolean one = quantity.value() == 1 && quantity.hedge() == org.dateline.fact.Hedge.NONE;
            VictimGroup.Kind kind = one
                    ? known ? VictimGroup.Kind.ONE_KNOWN : VictimGroup.Kind.ONE
                    : known ? VictimGroup.Kind.COUNTED_KNOWN : VictimGroup.Kind.COUNTED;
            return new VictimGroup(Math.min(begin, quantity.begin()), groupEnd, -1, kind, quantity, other, '-', -1);
        }

        private boolean isHarmful(int at) {
            return switch (tokens.lower(at)) {
                case "killed",
                        "dead",
                        "wounded",
                        "injured",
                        "hurt",
                        "shot",
                        "missing",
                        "died",
                        "die",
                        "dies",
                        "stabbed",
                        "slain",
                        "murdered",
                        "fatally",
                        "critically",
                        "seriously",
                        "who",
                        "arrested",
                        "detained",
                        "captured",
                        "displaced",
                        "struck",
                        "feared",
                        "confirmed",
                        "reported",
                        "perished",
                        "drowned",
                        "suffered",
                        "sustained",
                        "deceased",
                        "unaccounted",
                        "perishing" -> true;
                default -> false;
            };
        }

        /** Digits alone are people only next to harm: "3 killed", "injuring 4"; else a date, an age, an hour. */
        private boolean isDigitsOfPeople(Quantity quantity) {
            int end = quantity.end();
            int before = quantity.begin() - 1;
            if (has(before, CasualtyWords.MONTH) || isMark(before) && isMark(end)) {
                return false;
            }
            return isHarmful(end)
                    || has(end, CasualtyWords.OTHER | CasualtyWords.BE)
                    || has(end, CasualtyWords.ADVERB) && isHarmful(end + 1)
                    || takesVictims(before);
        }

        private boolean isMark(int at) {
            return has(at, CasualtyWords.COMMA);
        }

        private boolean takesVictims(int at) {
            return switch (tokens.lower(at)) {
                case "killed",
                        "killing",
                        "kills",
                        "kill",
                        "wounded",
                        "wounding",
                        "wounds",
                        "injured",
                        "injuring",
                        "injures",
                        "left",
                        "leaves",
                        "leaving",
                        "hurt",
                        "hurting",
                        "hurts",
                        "shot",
                        "shoots",
                        "shooting",
                        "displaced",
                        "displacing",
                        "displaces",
                        "claimed",
                        "claiming",
                        "claims" -> true;
                default -> false;
            };
        }

        private @Nullable VictimGroup determined(int at) {
            String lower = tokens.lower(at);
            int next = at + 1;
            if (has(next, CasualtyWords.OTHER) && !tokens.is(next, "others")) {
                next++;
            }
            if (lower.equals("the")
                    || lower.equals("all")
                    || lower.equals("their")
                    || lower.equals("these")
                    || lower.equals("his")
                    || lower.equals("her")
                    || lower.equals("other")
                    || lower.equals("those")
                    || lower.equals("another")) {
                VictimGroup counted = next < to ? counted(at, next) : null;
                if (counted != null
                        && counted.quantity() != null
                        && !counted.quantity().isZero()) {
                    return lower.equals("another") ? counted : counted;
                }
            }
            int head = head(at + 1, false, false);
            if (head < 0 || isPossessive(head + 1)) {
                return null;
            }
            boolean plural = has(head, CasualtyWords.PEOPLE) && !has(head, CasualtyWords.PERSON);
            if (plural && lower.equals("that")) {
                return null;
            }
            boolean indefinite = lower.equals("a") || lower.equals("an") || lower.equals("another");
            if (plural) {
                return new VictimGroup(
                        at,
                        head + 1,
                        head,
                        VictimGroup.Kind.SEVERAL,
                        null,
                        isOther(at, head + 1),
                        gender(at, head + 1),
                        -1);
            }
            int size = words.groupSize(tokens.lower(head));
            Quantity quantity = Quantity.exactly(at, head + 1, size > 0 ? size : 1);
            boolean other = isOther(at, head + 1);
            VictimGroup.Kind kind = size > 0
                    ? indefinite ? VictimGroup.Kind.COUNTED : VictimGroup.Kind.COUNTED_KNOWN
                    : indefinite || other ? VictimGroup.Kind.ONE : VictimGroup.Kind.ONE_KNOWN;
            return new VictimGroup(
                    at, head + 1, head, kind, quantity, other, gender(at, head + 1), ageIn(at, head + 1));
        }

        /** "Man shot dead", "Civilians were killed", "Teen, 17, dies". */
        private @Nullable VictimGroup bare(int at) {
            int head = at;
            while (head + 1 < to
                    && has(head + 1, CasualtyWords.PERSON | CasualtyWords.PEOPLE)
                    && !has(head + 1, FUNCTION)) {
                head++;
            }
            if (isPossessive(head + 1)) {
                return null;
            }
            if (has(head, CasualtyWords.PEOPLE)) {
                return new VictimGroup(
                        at,
                        head + 1,
                        head,
                        VictimGroup.Kind.BARE,
                        Quantity.vague(at, head + 1, 2),
                        isOther(at, head + 1),
                        gender(at, head + 1),
                        -1);
            }
            if (!opensHeadline(at) || isCompound(head)) {
                return null;
            }
            return new VictimGroup(
                    at,
                    head + 1,
                    head,
                    VictimGroup.Kind.ONE,
                    Quantity.exactly(at, head + 1, 1),
                    isOther(at, head + 1),
                    gender(at, head + 1),
                    ageIn(at, head + 1));
        }

        /** Headlines leave the article out; so do a few words at the head of a line. */
        private boolean isRelative(VictimGroup group) {
            return switch (tokens.lower(group.begin())) {
                case "his",
                        "her",
                        "their",
                        "sister",
                        "brother",
                        "father",
                        "mother",
                        "son",
                        "daughter",
                        "wife",
                        "husband",
                        "niece",
                        "nephew",
                        "grandmother",
                        "grandfather" -> group.isSingle();
                default -> false;
            };
        }

        private boolean opensHeadline(int at) {
            if (has(at - 1, CasualtyWords.AND | CasualtyWords.COMMA)
                    && !groups.isEmpty()
                    && groups.get(groups.size() - 1).end() == at - 1
                    && isRelative(groups.get(groups.size() - 1))) {
                return true;
            }
            if (has(at - 1, CasualtyWords.AND)
                    && !groups.isEmpty()
                    && groups.get(groups.size() - 1).end() == at - 1
                    && groups.get(groups.size() - 1).isSingle()) {
                return true;
            }
            for (int i = at - 1; i >= sentence.begin(); i--) {
                if (has(i, CasualtyWords.DETERMINER)) {
                    return false;
                }
                if (has(i, CasualtyWords.STOP | CasualtyWords.COMMA | CasualtyWords.AND)) {
                    return sentence.paragraph() == Sentence.HEADLINE || at - sentence.begin() < 10;
                }
                if (i < at - 4) {
                    return false;
                }
            }
            return true;
        }

        /** The last of the nouns for people that follow each other, at most a few modifiers on; -1 where none is. */
        private int head(int from, boolean singular, boolean any) {
            for (int i = from; i < to && i <= from + MOST_MODIFIERS; i++) {
                if (tokens.is(i, "other") && isModifier(i + 1)) {
                    int noun = head(i + 1, singular, any);
                    return noun < 0 ? i : noun;
                }
                if (has(i, CasualtyWords.PERSON | CasualtyWords.PEOPLE | CasualtyWords.AGE)) {
                    return lastNoun(i);
                }
                if (has(i, FUNCTION) && !isInnerMark(i) || endsModifiers(i, from) || isVerbAmong(i, from)) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean isModifier(int at) {
            return at < to
                    && tokens.startsWithLetter(at)
                    && !has(at, FUNCTION | CasualtyWords.ADVERB | CasualtyWords.TIME)
                    && !isHarmful(at)
                    && !takesVictims(at);
        }

        private int lastNoun(int first) {
            int last = first;
            int i = first + 1;
            while (i < to && i < first + 5 && !has(i, FUNCTION)) {
                if (has(i, CasualtyWords.PERSON | CasualtyWords.PEOPLE)) {
                    last = i;
                } else if (!has(last, CasualtyWords.AGE) || isHarmful(i) || has(i, CasualtyWords.ADVERB)) {
                    break;
                }
                i++;
            }
            return !has(last, CasualtyWords.PEOPLE) && isCompound(last) ? compoundEnd(last) : last;
        }

        private int compoundEnd(int last) {
            return -1;
        }

        /** "A family home", "a police car": the noun for people stands before the noun that counts. */
        private boolean isCompound(int head) {
            int next = head + 1;
            return COMPOUND.contains(tokens.lower(head))
                    && next < to
                    && tokens.startsWithLetter(next)
                    && !has(next, FUNCTION | CasualtyWords.ADVERB | CasualtyWords.TIME | CasualtyWords.OTHER)
                    && !tokens.lower(next).endsWith("ed")
                    && !isHarmful(next);
        }

        /** "The blast left two", "a bomb wounded": a verb, and no modifier, when something stands before it. */
        private boolean isVerbAmong(int at, int from) {
            if (has(at, CasualtyWords.NUMBER) && quantities.read(tokens, at, at, to) != null) {
                return true;
            }
            boolean first = at == from
                    || has(at - 1, CasualtyWords.ADVERB | CasualtyWords.ORDINAL)
                    || tokens.is(at - 1, "most");
            return !first && (takesVictims(at) || isHarmful(at));
        }

        private boolean isInnerMark(int at) {
            return tokens.is(at, "-");
        }

        private boolean endsModifiers(int at, int from) {
            return tokens.isPunctuation(at) && !tokens.is(at, "\"") && !tokens.is(at, "“") && !tokens.is(at, "”")
                    || NOT_PEOPLE_AFTER.contains(tokens.lower(at));
        }

        private boolean isPossessive(int at) {
            return at < to && NOT_PEOPLE_AFTER.contains(tokens.lower(at)) && tokens.begin(at) == tokens.end(at - 1);
        }

        private boolean isOther(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (has(i, CasualtyWords.OTHER) || has(i, CasualtyWords.ORDINAL) && !tokens.is(i, "first")) {
                    return true;
                }
            }
            return false;
        }

        private char gender(int begin, int end) {
            for (int i = end - 1; i >= begin; i--) {
                if (has(i, CasualtyWords.MALE)) {
                    return 'm';
                }
                if (has(i, CasualtyWords.FEMALE)) {
                    return 'f';
                }
            }
            return '-';
        }

        private int ageIn(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (has(i, CasualtyWords.AGE)) {
                    return leadingNumber(tokens.lower(i));
                }
            }
            return ageAfter(end);
        }

        private int ageAfter(int end) {
            if (!tokens.is(end, ",") && !tokens.is(end, "(")) {
                return -1;
            }
            int at = tokens.is(end + 1, "age") || tokens.is(end + 1, "aged") ? end + 2 : end + 1;
            if (!tokens.startsWithDigit(at) || tokens.word(at).length() > 3) {
                return -1;
            }
            return leadingNumber(tokens.lower(at));
        }

        private int leadingNumber(String word) {
            int value = 0;
            int i = 0;
            while (i < word.length() && i < 3 && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                value = value * 10 + word.charAt(i++) - '0';
            }
            return i == 0 ? -1 : value;
        }

        private boolean has(int token, int bit) {
            return token >= sentence.begin() && token < to && (bits[token] & bit) != 0;
        }
    }
}
