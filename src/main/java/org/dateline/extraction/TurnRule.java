package org.dateline.extraction;

import java.util.Set;
import org.dateline.fact.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a transcript, headed by a name and a colon. {@code RUIZ: “Why now, of all times?”} Forms: {@code RUIZ:
 * "Q"}, {@code "RUIZ: Q"}.
 */
final class TurnRule implements AttributionRule {

    static final String NAME = "Turn";

    private static final int LONGEST = 5;

    /** Heads that tell what somebody does in the talk, and not who it is. */
    private static final Set<String> PARTS = Set.of(
            "host",
            "interviewer",
            "moderator",
            "presenter",
            "anchor",
            "reporter",
            "journalist",
            "questioner",
            "question",
            "answer",
            "audience",
            "caller",
            "narrator",
            "interpreter",
            "operator");

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        int paragraph = scene.page().paragraphBegin(scene.begin());
        Attribution inside = turn(scene, scene.begin() + 1, scene.end(), true);
        if (inside != null) {
            return inside;
        }
        int line = scene.previous() == null ? paragraph : scene.gapBegin();
        boolean fresh = scene.previous() == null || !scene.page().isOneLine(line - 1, line);
        return fresh && scene.begin() > line ? turn(scene, line, scene.begin(), false) : null;
    }

    private @Nullable Attribution turn(QuoteScene scene, int from, int limit, boolean capitals) {
        int at = from;
        while (at < limit
                && at < from + LONGEST
                && isNamePart(scene, at)
                && (!capitals || scene.tokens().isAllCaps(at))) {
            at++;
        }
        if (at == from || !scene.tokens().is(at, ":") || !capitals && at + 1 != limit) {
            return null;
        }
        if (at - from == 1 && scene.tokens().word(from).length() == 1) {
            Actor only = scene.tokens().is(from, "a") ? interviewed(scene) : null;
            return new Attribution.Attributed(
                    only == null ? null : only.name(),
                    only == null ? ActorKind.UNNAMED : ActorKind.PERSON,
                    scene.tokens().passage(from, at),
                    null,
                    ruleName(),
                    only != null);
        }
        if (at - from == 1 && PARTS.contains(scene.tokens().lower(from))) {
            return new Attribution.Attributed(
                    null, ActorKind.UNNAMED, scene.tokens().passage(from, at), null, ruleName(), false);
        }
        Actor actor = scene.page().resolver().resolve(new SourcePhrase(from, at), scene.sentenceIndex(), null);
        ActorKind kind = actor.kind() == ActorKind.UNNAMED ? ActorKind.PERSON : actor.kind();
        String name = actor.name() == null ? scene.tokens().passage(from, at).words() : actor.name();
        return new Attribution.Attributed(name, kind, scene.tokens().passage(from, at), null, ruleName(), false);
    }

    /** The one person whom the words before the first turn name: the answers are theirs. */
    private static @Nullable Actor interviewed(QuoteScene scene) {
        int first = scene.tokens().at(scene.page().stretch(0).outer().begin());
        return scene.page().resolver().onlyPersonBefore(scene.page().paragraphBegin(first));
    }

    private static boolean isNamePart(QuoteScene scene, int token) {
        return scene.tokens().isCapitalised(token)
                && !scene.kinds().is(token, WordKind.MARK | WordKind.PRONOUN | WordKind.ADVERB | WordKind.CUE);
    }
}
