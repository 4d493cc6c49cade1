package org.dateline.extraction;

import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.Passage;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells why the text leaves a speaker or a source open, and who could be meant. */
final class OpenSpeakers {

    private final QuotePage page;
    private final Tokens tokens;
    private final CandidateFinder candidates;
    private final ImpersonalCue impersonal;

    OpenSpeakers(QuotePage page) {
        this.page = page;
        this.tokens = page.tokens();
        this.candidates = new CandidateFinder(page);
        this.impersonal = new ImpersonalCue(page);
    }

    /** Why nobody is told to have said a quote. */
    Attribution.Open ofQuote(int begin, int end) {
        Passage cue = impersonal.beside(begin, end);
        if (cue != null) {
            return new Attribution.Open(OpenReason.NO_CANDIDATE, cue, List.of());
        }
        SourcePhrase place = new SourcePhrase(begin, Math.max(begin + 1, end));
        List<Candidate> beside = candidates.speakingBeside(place);
        return beside.size() > 1
                ? new Attribution.Open(OpenReason.TWO_CANDIDATES, nearestCue(begin), beside)
                : new Attribution.Open(OpenReason.NO_CUE, null, candidates.near(place));
    }

    /** Why nobody is told to be the source of a figure whose words of harm begin at a token. */
    Attribution.Open ofFigure(int harm) {
        Passage cue = impersonal.before(harm);
        return cue == null
                ? new Attribution.Open(OpenReason.NO_CUE, null, candidates.speaking(new SourcePhrase(harm, harm + 1)))
                : new Attribution.Open(OpenReason.NO_CANDIDATE, cue, List.of());
    }

    /** The same speaker; where a pronoun was not resolved, with the reason why. */
    Attribution.Attributed doubted(Attribution.Attributed who) {
        if (who.name() != null || who.doubt() != null) {
            return who;
        }
        int at = tokens.at(who.words().span().begin());
        Attribution.Open doubt = tokens.end(at) == who.words().span().end() ? doubt(at, who.cue()) : null;
        return doubt == null ? who : who.doubted(doubt);
    }

    private Attribution.@Nullable Open doubt(int pronoun, @Nullable Passage cue) {
        return switch (tokens.lower(pronoun)) {
            case "he", "she", "him", "her" -> single(pronoun, cue);
            case "they", "them" -> among(candidates.before(new SourcePhrase(pronoun, pronoun + 1)), cue);
            case "it" ->
                among(
                        candidates.before(new SourcePhrase(pronoun, pronoun + 1)).stream()
                                .filter(candidate -> candidate.kind() == ActorKind.ORGANISATION)
                                .toList(),
                        cue);
            default -> null;
        };
    }

    /** "He" behind a source without a name means that source; behind two men alike it may mean either. */
    private Attribution.@Nullable Open single(int pronoun, @Nullable Passage cue) {
        List<Candidate> alike = page.resolver().alike(pronoun, page.sentenceOf(pronoun)).stream()
                .map(candidates::of)
                .limit(CandidateFinder.MOST)
                .toList();
        boolean unnamed = candidates.before(new SourcePhrase(pronoun, pronoun + 1)).stream()
                .anyMatch(candidate -> candidate.kind() == ActorKind.UNNAMED);
        return alike.isEmpty() && unnamed ? null : among(alike, cue);
    }

    private static Attribution.Open among(List<Candidate> found, @Nullable Passage cue) {
        return found.size() > 1
                ? new Attribution.Open(OpenReason.TWO_CANDIDATES, cue, found)
                : new Attribution.Open(OpenReason.NO_CANDIDATE, cue, List.of());
    }

    /** Whose report stands nearest in the sentence of a quote. */
    private @Nullable Passage nearestCue(int begin) {
        int at = page.firstReportFrom(begin);
        boolean before = at > 0 && page.reports().get(at - 1).sentence() == page.sentenceOf(begin);
        return page.reports().get(before ? at - 1 : at).who().cue();
    }
}
