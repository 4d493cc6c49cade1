package org.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.fact.ActorKind;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Finds who could have spoken near a place: the sources of reports, then persons, then organisations, the nearest first. */
final class CandidateFinder {

    static final int MOST = 5;
    private static final int LOOKS = 40;

    private final QuotePage page;
    private final WordKinds kinds;
    private final Tokens tokens;

    CandidateFinder(QuotePage page) {
        this.page = page;
        this.kinds = page.kinds();
        this.tokens = page.tokens();
    }

    /** Who is named or speaks in the paragraph of a place or in the one before it. */
    List<Candidate> near(SourcePhrase place) {
        Window window = new Window(previousParagraph(place.begin()), page.paragraphEnd(place.begin()));
        List<Candidacy> found = sources(place, window);
        found.addAll(named(place, window));
        return best(found);
    }

    /** Who speaks in the paragraph of a place. */
    List<Candidate> speaking(SourcePhrase place) {
        return best(sources(place, new Window(page.paragraphBegin(place.begin()), page.paragraphEnd(place.begin()))));
    }

    /** Who speaks in the sentence of a place. */
    List<Candidate> speakingBeside(SourcePhrase place) {
        Sentence sentence = page.sentences().get(page.sentenceOf(place.begin()));
        return best(sources(place, new Window(sentence.begin(), sentence.end())));
    }

    /** Who is named or speaks before a place, in its paragraph or in the one before it. */
    List<Candidate> before(SourcePhrase place) {
        Window window = new Window(previousParagraph(place.begin()), place.begin());
        List<Candidacy> found = sources(place, window);
        found.addAll(named(place, window));
        return best(found);
    }

    Candidate of(NamedMention mention) {
        Actor actor = mention.actor();
        return new Candidate(actor.name(), actor.kind(), tokens.passage(mention.begin(), mention.end()));
    }

    private int previousParagraph(int token) {
        int begin = page.paragraphBegin(token);
        int before = page.sentenceOf(begin) - 1;
        boolean body = before >= 0 && page.sentences().get(before).paragraph() != Sentence.HEADLINE;
        return body ? page.paragraphBegin(page.sentences().get(before).begin()) : begin;
    }

    private List<Candidacy> sources(SourcePhrase place, Window window) {
        List<Candidacy> found = new ArrayList<>();
        int at = page.firstReportFrom(place.begin());
        int last = Math.min(page.reports().size(), at + LOOKS);
        for (Report report : page.reports().subList(Math.max(0, at - LOOKS), last)) {
            SourcePhrase source = new SourcePhrase(report.sourceBegin(), report.sourceEnd());
            if (window.holds(source) && isSomebody(report, source)) {
                Attribution.Attributed who = report.who();
                found.add(
                        new Candidacy(0, distance(place, source), new Candidate(who.name(), who.kind(), who.words())));
            }
        }
        return found;
    }

    /** Whether the source of a report is somebody by its own words: no pronoun, and no thing that shows something. */
    private boolean isSomebody(Report report, SourcePhrase source) {
        boolean pronoun = kinds.is(source.begin(), WordKind.PRONOUN | WordKind.OBJECT_PRONOUN)
                && source.end() - source.begin() == 1;
        return !pronoun
                && (report.who().name() != null
                        || kinds.is(page.resolver().head(source), WordKind.PERSON | WordKind.BODY));
    }

    private List<Candidacy> named(SourcePhrase place, Window window) {
        List<Candidacy> found = new ArrayList<>();
        for (NamedMention mention : page.resolver().around(place.begin(), LOOKS)) {
            SourcePhrase words = new SourcePhrase(mention.begin(), mention.end());
            if (window.holds(words) && !kinds.is(words.begin(), WordKind.QUOTED)) {
                int rank = mention.actor().kind() == ActorKind.PERSON ? 1 : 2;
                found.add(new Candidacy(rank, distance(place, words), of(mention)));
            }
        }
        return found;
    }

    private static int distance(SourcePhrase place, SourcePhrase words) {
        return words.begin() < place.begin()
                ? Math.max(0, place.begin() - words.end())
                : Math.max(0, words.begin() - place.end());
    }

    private static List<Candidate> best(List<Candidacy> found) {
        found.sort(Comparator.comparingInt(Candidacy::rank).thenComparingInt(Candidacy::distance));
        Map<String, Candidate> distinct = new LinkedHashMap<>();
        found.forEach(one -> distinct.putIfAbsent(one.key(), one.candidate()));
        return distinct.values().stream().limit(MOST).toList();
    }

    /** Tokens among which candidates stand. */
    private record Window(int begin, int end) {

        boolean holds(SourcePhrase words) {
            return begin <= words.begin() && words.end() <= end;
        }
    }

    /** A candidate with how likely it is: the lower its rank, then the nearer, the likelier. */
    private record Candidacy(int rank, int distance, Candidate candidate) {

        String key() {
            return candidate.name() == null ? candidate.words().words() : candidate.name();
        }
    }
}
