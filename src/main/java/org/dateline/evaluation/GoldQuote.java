package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A quote of the gold.
 *
 * @param span without the quotation marks, in code points
 * @param speaker null where the gold names none
 */
record GoldQuote(Span span, @Nullable Speaker speaker) {

    /** Who speaks, by the words in the text and, for a pronoun, by the name meant. */
    record Speaker(List<String> names, @Nullable Span span, boolean pronoun) {}

    static List<GoldQuote> of(GoldText text) {
        return GoldText.list(text.facts(), "quotes", "{\"start\", \"end\", \"speaker\"}").stream()
                .map(quote -> new GoldQuote(text.span(quote), speaker(text, quote.get("speaker"))))
                .toList();
    }

    /** Stretches where nobody looked for quotes. */
    static List<Span> unlabelled(GoldText text) {
        if (!text.facts().has("unlabelled_regions")) {
            return List.of();
        }
        return GoldText.list(text.facts(), "unlabelled_regions", "[start, end]").stream()
                .map(text::pair)
                .toList();
    }

    private static @Nullable Speaker speaker(GoldText text, @Nullable JsonNode speaker) {
        if (speaker == null || speaker.isNull() || speaker.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        names.add(GoldText.string(speaker, "text"));
        JsonNode meant = speaker.get("auto_coref");
        if (meant != null && meant.isString()) {
            names.add(meant.stringValue());
        } else if (meant != null && meant.isObject()) {
            names.add(GoldText.string(meant, meant.has("text") ? "text" : "name"));
        }
        JsonNode pronoun = speaker.get("pronoun");
        return new Speaker(
                names, speaker.has("start") ? text.span(speaker) : null, pronoun != null && pronoun.asBoolean());
    }
}
