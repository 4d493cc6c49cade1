package org.dateline.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told to speak before the quote, in its sentence. {@code The mayor said: “The bridge is gone.”} Forms: {@code
 * The mayor said: "Q"}; {@code X, who …, told reporters that "Q"}; {@code X called the plan "Q"}. Of reports inside
 * each other the inner one counts only where it is somebody's speech: in {@code X says it means they are "Q"} X speaks.
 */
final class CueBeforeQuoteRule implements AttributionRule {

    private static final int NEAR = 14;
    private static final int REPORTS = 5;

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        List<Report> reports = scene.page().reports();
        int sentence = scene.sentenceIndex();
        int last = scene.page().firstReportFrom(scene.begin()) - 1;
        Report fallback = null;
        for (int i = last; i >= 0 && i > last - REPORTS && reports.get(i).sentence() == sentence; i--) {
            Report report = reports.get(i);
            if (report.cueEnd() > scene.begin() || report.sourceEnd() > scene.begin()) {
                continue;
            }
            boolean near = isNear(scene, report);
            if (!report.telling() && !(near && isSpeech(scene, report))) {
                continue;
            }
            if (isWeak(scene, report, near)) {
                fallback = fallback == null ? report : fallback;
                continue;
            }
            if (fallback != null && !nests(scene, report, fallback)) {
                break;
            }
            return scene.speaker(report, this);
        }
        return fallback != null && scene.kinds().is(fallback.cueBegin(), WordKind.CALL | WordKind.SAY)
                ? scene.speaker(fallback, this)
                : null;
    }

    /** Whether a report yields to one around it: "it means", "who complains", "he wanted". */
    private boolean isWeak(QuoteScene scene, Report report, boolean near) {
        WordKinds kinds = scene.kinds();
        boolean relative = kinds.tokens().is(report.cueBegin() - 1, "who")
                || kinds.tokens().is(report.cueBegin() - 1, "which");
        boolean thing = kinds.tokens().is(report.sourceBegin(), "it");
        boolean speech = kinds.is(report.cueBegin(), WordKind.SAY) || !kinds.is(report.cueBegin(), WordKind.CUE);
        return relative && !follows(scene, report) || thing || !speech || !report.telling() && !near;
    }

    /** Whether the inner of two reports stands inside what the outer one tells, and not beside it. */
    private boolean nests(QuoteScene scene, Report outer, Report inner) {
        WordKinds kinds = scene.kinds();
        int before = Math.min(inner.sourceBegin(), inner.cueBegin()) - 1;
        boolean shared = inner.sourceBegin() == outer.sourceBegin();
        boolean beside = kinds.is(before, WordKind.CONJUNCTION)
                || kinds.tokens().is(before, ";")
                || kinds.tokens().is(before, "while")
                || kinds.tokens().is(before, "as")
                || kinds.tokens().is(before, "what")
                || kinds.tokens().is(before, "which")
                || kinds.tokens().is(before, "when");
        return shared || !beside && outer.contentBegin() >= outer.cueEnd();
    }

    /** A verb that is not always speech counts where it judges, or where the words follow at once: "she smiled, 'Q'". */
    private boolean isSpeech(QuoteScene scene, Report report) {
        return scene.kinds().is(report.cueBegin(), WordKind.CALL)
                || follows(scene, report)
                || scene.kinds().is(report.cueBegin(), WordKind.SAY)
                        && (scene.tokens().is(scene.begin() - 1, ",")
                                || scene.tokens().is(scene.begin() - 1, ":"));
    }

    private boolean follows(QuoteScene scene, Report report) {
        int between = scene.begin() - report.cueEnd();
        return between == 0
                || between == 1 && scene.kinds().is(report.cueEnd(), WordKind.MARK | WordKind.ADVERB)
                || scene.tokens().is(scene.begin() - 1, ",")
                || scene.tokens().is(scene.begin() - 1, ":");
    }

    private boolean isNear(QuoteScene scene, Report report) {
        if (scene.begin() - report.cueEnd() > NEAR) {
            return false;
        }
        for (int i = report.cueEnd(); i < scene.begin(); i++) {
            if (scene.kinds().isVerb(i)
                    || scene.kinds().is(i, WordKind.AUXILIARY) && !scene.kinds().is(i, WordKind.POSSESSIVE)) {
                return false;
            }
        }
        return true;
    }
}
