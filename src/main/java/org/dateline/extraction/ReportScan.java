package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Stance;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One pass over the sentences of a document that collects its reports. */
final class ReportScan {

    private static final Set<String> PUT = Set.of("put", "puts", "puted");

    /** Verbs of speech that more often tell what a thing does: "a bomb exploded". */
    private static final Set<String> NOISES = WordLists.lowerWords("cues-of-noise.txt");

    private static final int PUT_REACH = 12;
    private static final int WITH_REACH = 8;
    private static final int AS_SAYING_REACH = 20;
    private static final int OWNER_REACH = 8;
    private static final List<String> IN_THE_WORDS_OF = List.of("in", "the", "words", "of");

    private final List<Sentence> sentences;
    private final WordKinds kinds;
    private final Tokens tokens;
    private final SubjectFinder subjects;
    private final CueVerbs verbs;
    private final ReportContent contents;
    private final SourceResolver resolver;
    private final List<Report> reports = new ArrayList<>();
    private @Nullable LastSpeaker lastSpeaker;
    private int sentenceIndex;
    private int firstOfSentence;

    ReportScan(List<Sentence> sentences, WordKinds kinds, SourceResolver resolver) {
        this.sentences = sentences;
        this.kinds = kinds;
        this.tokens = kinds.tokens();
        this.subjects = new SubjectFinder(kinds);
        this.verbs = new CueVerbs(kinds, subjects);
        this.contents = new ReportContent(kinds);
        this.resolver = resolver;
    }

    List<Report> run() {
        for (sentenceIndex = 0; sentenceIndex < sentences.size(); sentenceIndex++) {
            firstOfSentence = reports.size();
            read(sentences.get(sentenceIndex));
        }
        return reports;
    }

    private void read(Sentence sentence) {
        int floor = sentence.begin();
        for (int at = sentence.begin(); at < sentence.end(); at++) {
            if (kinds.is(at, WordKind.QUOTED)) {
                floor = at + 1;
            } else if (tokens.is(at, "according") && tokens.is(at + 1, "to")) {
                add(sentence, SourceRule.ACCORDING_TO, at, at + 2, subjects.after(at + 2, sentence.end()));
            } else if (tokens.is(at, "per") && (tokens.is(at + 1, "the") || kinds.isName(at + 1))) {
                add(sentence, SourceRule.ACCORDING_TO, at, at + 1, subjects.after(at + 1, sentence.end()));
            } else if (tokens.is(at, "in") && tokens.follow(at, IN_THE_WORDS_OF)) {
                add(sentence, SourceRule.IN_THE_WORDS_OF, at, at + 4, subjects.after(at + 4, sentence.end()));
            } else if (tokens.is(at, "in") && owner(at) > 0) {
                int owner = owner(at);
                add(
                        sentence,
                        SourceRule.IN_THE_WORDS_OF,
                        at,
                        owner + 2,
                        subjects.phrases().beginningAt(at + 1, owner));
            } else if (isMakingClear(at)) {
                VerbGroup group = VerbGroup.endingAt(kinds, at, floor);
                add(
                        sentence,
                        SourceRule.SOURCE_BEFORE_CUE,
                        at,
                        tokens.is(at + 1, "it") ? at + 3 : at + 2,
                        subjects.before(group, floor));
            } else if (PUT.contains(tokens.lower(at))) {
                put(sentence, at, floor);
            } else if ((kinds.isLower(at) || at == sentence.begin())
                    && kinds.isCue(at, WordKind.FINITE | WordKind.PARTICIPLE)) {
                finite(sentence, at, floor);
            } else if ((kinds.isLower(at) || at == sentence.begin()) && kinds.isCue(at, WordKind.ING)) {
                participle(sentence, at, floor);
            }
        }
    }

    /** "in Ana Ruiz's words": the token of the possessive, 0 where it does not follow. */
    private int owner(int in) {
        for (int i = in + 2; i < in + OWNER_REACH; i++) {
            if (kinds.is(i, WordKind.POSSESSIVE)) {
                return tokens.is(i + 1, "words") ? i : 0;
            }
        }
        return 0;
    }

    /** "made it clear", "makes clear". */
    private boolean isMakingClear(int at) {
        if (!tokens.is(at, "made") && !tokens.is(at, "makes") && !tokens.is(at, "make")) {
            return false;
        }
        return tokens.is(tokens.is(at + 1, "it") ? at + 2 : at + 1, "clear");
    }

    /** "X put the toll at 12"; "as X put it". */
    private void put(Sentence sentence, int verb, int floor) {
        boolean it = tokens.is(verb + 1, "it");
        for (int i = verb + 1; i < verb + PUT_REACH && !kinds.is(i, WordKind.MARK); i++) {
            if (tokens.is(i, "at") || it) {
                VerbGroup group = VerbGroup.endingAt(kinds, verb, floor);
                add(
                        sentence,
                        SourceRule.SOURCE_BEFORE_CUE,
                        verb,
                        verb + (it ? 2 : 1),
                        group.passive() ? null : subjects.before(group, floor));
                return;
            }
        }
    }

    private void finite(Sentence sentence, int verb, int floor) {
        VerbGroup group = VerbGroup.endingAt(kinds, verb, floor);
        int cueEnd = kinds.is(verb + 1, WordKind.CUE) || !isPair(verb) ? verb + 1 : verb + 2;
        if (group.passive()) {
            passive(sentence, group, floor);
            return;
        }
        if (!verbs.isVerbHere(group, floor)) {
            return;
        }
        SourcePhrase subject = coordinated(group, floor);
        SourceRule rule = SourceRule.SOURCE_BEFORE_CUE;
        if (subject == null
                && !group.open()
                && kinds.is(verb, WordKind.SAY | WordKind.SHOW)
                && canInvert(verb, sentence)) {
            subject = subjects.after(cueEnd, sentence.end());
            rule = SourceRule.SOURCE_AFTER_CUE;
        }
        add(sentence, rule, verb, cueEnd, subject, stance(group));
    }

    private boolean isPair(int verb) {
        return tokens.is(verb + 1, "out") || tokens.is(verb + 1, "back");
    }

    private boolean canInvert(int verb, Sentence sentence) {
        return verb == sentence.begin()
                || kinds.is(verb - 1, WordKind.MARK | WordKind.ADVERB | WordKind.QUOTED)
                || tokens.is(verb - 1, "as");
    }

    /** "X called it 'Q' and said", "X smiled, then said": the subject of the verb before. */
    private @Nullable SourcePhrase coordinated(VerbGroup group, int floor) {
        int before = group.begin() - 1;
        boolean joined = before >= sentences.get(sentenceIndex).begin() && kinds.is(before, WordKind.CONJUNCTION);
        if (!joined && !(group.begin() < group.verb() && tokens.is(group.begin(), "then") && tokens.is(before, ","))) {
            return subjects.before(group, floor);
        }
        Report last = lastOfSentence();
        if (last != null) {
            return new SourcePhrase(last.sourceBegin(), last.sourceEnd());
        }
        return subjects.main(sentences.get(sentenceIndex).begin(), before);
    }

    /** The last report of the sentence that is not in a relative clause ("an architect who said"). */
    private @Nullable Report lastMain() {
        for (int i = reports.size() - 1; i >= firstOfSentence && i > reports.size() - 6; i--) {
            int before = reports.get(i).cueBegin() - 1;
            if (!tokens.is(before, "who") && !tokens.is(before, "which") && !isNested(i)) {
                return reports.get(i);
            }
        }
        return null;
    }

    /** Whether a report stands inside what the one before it tells: "he said she believed". */
    private boolean isNested(int index) {
        if (index == firstOfSentence) {
            return false;
        }
        Report inner = reports.get(index);
        Report outer = reports.get(index - 1);
        return outer.covers(inner.sourceBegin())
                && outer.contentBegin() >= outer.cueEnd()
                && !kinds.is(inner.sourceBegin() - 1, WordKind.CONJUNCTION | WordKind.MARK)
                && !tokens.is(inner.sourceBegin() - 1, "while");
    }

    private @Nullable Report lastOfSentence() {
        return reports.size() > firstOfSentence ? reports.get(reports.size() - 1) : null;
    }

    /** Index of "saying" behind "quoted … as", 0 where it does not follow. */
    private int asSaying(Sentence sentence, int verb) {
        if (!tokens.is(verb, "quoted") && !tokens.is(verb, "cited") && !tokens.is(verb, "reported")) {
            return 0;
        }
        for (int i = verb + 1; i < Math.min(sentence.end() - 1, verb + AS_SAYING_REACH); i++) {
            if (tokens.is(i, "as") && kinds.isCue(i + 1, WordKind.ING)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "X was quoted as saying"; "was described by X as". */
    private void passive(Sentence sentence, VerbGroup group, int floor) {
        int verb = group.verb();
        int saying = asSaying(sentence, verb);
        if (saying > 0) {
            VerbGroup active = new VerbGroup(group.begin(), verb, false, group.negated(), true);
            add(sentence, SourceRule.QUOTED_AS_SAYING, saying, saying + 1, subjects.before(active, floor));
        } else if (tokens.is(verb + 1, "by")) {
            add(
                    sentence,
                    SourceRule.AGENT_OF_PASSIVE,
                    verb,
                    verb + 2,
                    subjects.after(verb + 2, sentence.end()),
                    stance(group));
        }
    }

    /** ", accusing Y of 'Q'", ", adding that", "a statement saying". */
    private void participle(Sentence sentence, int verb, int floor) {
        if (reports.size() > firstOfSentence && reports.get(reports.size() - 1).cueEnd() > verb) {
            return;
        }
        VerbGroup group = VerbGroup.endingAt(kinds, verb, floor);
        if (group.open() && kinds.is(verb - 1, WordKind.AUXILIARY)
                || kinds.is(group.begin(), WordKind.BE) && group.begin() < verb) {
            add(sentence, SourceRule.SOURCE_BEFORE_CUE, verb, verb + 1, subjects.before(group, floor), stance(group));
            return;
        }
        int before = group.begin() - 1;
        SourcePhrase accompanying = accompanying(before, floor);
        if (accompanying != null) {
            add(sentence, SourceRule.PARTICIPLE, verb, verb + 1, accompanying);
            return;
        }
        boolean statement = kinds.is(before, WordKind.SPEECH | WordKind.WRITING);
        boolean apart = before < floor
                || kinds.is(before, WordKind.MARK | WordKind.CONJUNCTION)
                || isTemporal(before)
                || statement
                || kinds.is(before, WordKind.TIME)
                || kinds.isName(before)
                        && (kinds.is(verb + 1, WordKind.QUOTED)
                                || tokens.is(verb + 1, ",")
                                || tokens.is(verb + 1, ":"));
        if (!apart || kinds.is(before, WordKind.DETERMINER)) {
            return;
        }
        SourcePhrase named = kinds.isName(before)
                        && !statement
                        && (kinds.is(verb + 1, WordKind.QUOTED) || tokens.is(verb + 1, ",") || tokens.is(verb + 1, ":"))
                ? subjects.phrases().endingAt(before, floor)
                : null;
        Report last = lastMain();
        SourcePhrase source = named != null
                ? named
                : last != null
                        ? new SourcePhrase(last.sourceBegin(), last.sourceEnd())
                        : subjects.main(sentence.begin(), verb);
        if (source == null) {
            source = mainBehind(verb, sentence);
        }
        add(sentence, SourceRule.PARTICIPLE, verb, verb + 1, source);
    }

    /** ", with one resident saying": the phrase behind "with" and before a participle. */
    private @Nullable SourcePhrase accompanying(int last, int floor) {
        for (int i = last - 1; i >= floor && i > last - WITH_REACH && !kinds.is(i, WordKind.MARK); i--) {
            if (tokens.is(i, "with")) {
                return subjects.phrases().endingAt(last, i + 1);
            }
        }
        return null;
    }

    /** "Calling it 'Q', X left": the subject behind the first comma. */
    private @Nullable SourcePhrase mainBehind(int verb, Sentence sentence) {
        for (int i = verb; i < Math.min(sentence.end(), verb + 40); i++) {
            if (kinds.is(i, WordKind.QUOTED) ? !kinds.is(i + 1, WordKind.QUOTED) : tokens.is(i, ",")) {
                return subjects.main(i + 1, sentence.end());
            }
        }
        return null;
    }

    private boolean isTemporal(int token) {
        return tokens.is(token, "by")
                || tokens.is(token, "before")
                || tokens.is(token, "while")
                || tokens.is(token, "after")
                || tokens.is(token, "in")
                || tokens.is(token, "when")
                || tokens.is(token, "for")
                || tokens.is(token, "since")
                || tokens.is(token, "despite")
                || tokens.is(token, "without");
    }

    /** "no one", "nobody": whoever does not speak. */
    private boolean isNobody(SourcePhrase source) {
        String first = tokens.lower(source.begin());
        return first.equals("no") || first.equals("nobody") || first.equals("none") || first.equals("neither");
    }

    /** Whether a source is somebody: "the colonel", "she", "the crowd", but not "a bomb". */
    private boolean isVoice(SourcePhrase source, Actor actor) {
        boolean pronoun = kinds.is(source.begin(), WordKind.PRONOUN) && !tokens.is(source.begin(), "it");
        return actor.kind() != ActorKind.UNNAMED
                || pronoun
                || kinds.is(resolver.head(source), WordKind.PERSON | WordKind.BODY);
    }

    /** Whether quoted words stand at a token or behind the mark there. */
    private boolean isQuoted(int token, int step) {
        return kinds.is(token, WordKind.QUOTED)
                || kinds.is(token, WordKind.MARK) && kinds.is(token + step, WordKind.QUOTED);
    }

    private Stance stance(VerbGroup group) {
        boolean denies = kinds.is(group.verb(), WordKind.DENY);
        if (group.negated()) {
            return denies ? Stance.ASSERTED : Stance.UNCONFIRMED;
        }
        return denies ? Stance.DENIED : Stance.ASSERTED;
    }

    private void add(Sentence sentence, SourceRule rule, int cueBegin, int cueEnd, @Nullable SourcePhrase source) {
        add(sentence, rule, cueBegin, cueEnd, source, Stance.ASSERTED);
    }

    private void add(
            Sentence sentence,
            SourceRule rule,
            int cueBegin,
            int cueEnd,
            @Nullable SourcePhrase source,
            Stance stance) {
        if (source == null || isNobody(source)) {
            return;
        }
        Actor actor = resolver.resolve(source, sentenceIndex, lastSpeaker);
        if (NOISES.contains(tokens.lower(cueBegin))
                && !isVoice(source, actor)
                && !isQuoted(Math.min(source.begin(), cueBegin) - 1, -1)
                && !isQuoted(Math.max(source.end(), cueEnd), 1)) {
            return;
        }
        Attribution.Attributed who = new Attribution.Attributed(
                actor.name(),
                actor.kind(),
                tokens.passage(source.begin(), source.end()),
                tokens.passage(cueBegin, cueEnd),
                rule.ruleName(),
                false);
        SourcePhrase content = contents.of(sentence, source, cueBegin, cueEnd);
        boolean telling = kinds.is(cueBegin, WordKind.TELL)
                || cueEnd - cueBegin > 1
                || PUT.contains(tokens.lower(cueBegin))
                || tokens.is(cueEnd, "that");
        reports.add(new Report(
                source.begin(),
                source.end(),
                cueBegin,
                cueEnd,
                sentenceIndex,
                content.begin(),
                content.end(),
                who,
                stance,
                telling));
        boolean pronoun = kinds.is(source.begin(), WordKind.PRONOUN)
                && !tokens.is(source.begin(), "he")
                && !tokens.is(source.begin(), "she");
        boolean first = lastSpeaker == null
                || lastSpeaker.sentence() != sentenceIndex
                || kinds.is(source.begin() - 1, WordKind.CONJUNCTION);
        if (telling && first && !pronoun && (kinds.is(cueBegin, WordKind.SAY) || !kinds.is(cueBegin, WordKind.CUE))) {
            lastSpeaker = resolver.spoken(source, actor, sentenceIndex);
        }
    }
}
