package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text and, as JSON, what is known of it; spans count code points. */
record GoldText(String id, String text, JsonNode facts) {

    OffsetMap offsets() {
        return OffsetMap.of(text, OffsetUnit.CODEPOINTS);
    }

    /** The objects or values of a list that must be there. */
    static List<JsonNode> list(JsonNode node, String field, String form) {
        JsonNode list = node.get(field);
        if (list == null || !list.isArray()) {
            throw new GoldException("the field \"" + field + "\" must be a list of " + form);
        }
        return new ArrayList<>(list.values());
    }

    /** A string that must be there. */
    static String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new GoldException("the field \"" + field + "\" must be a string in " + shortened(node));
        }
        return value.stringValue();
    }

    /** The span of {@code start} and {@code end}, checked against {@code text} where the gold gives one. */
    Span span(JsonNode node) {
        Span span = span(node.get("start"), node.get("end"), node);
        JsonNode words = node.get("text");
        if (words != null && words.isString() && !words.stringValue().equals(cut(span))) {
            throw new GoldException("the text from %d to %d is «%s», not «%s»; offsets count code points from 0"
                    .formatted(span.begin(), span.end(), cut(span), words.stringValue()));
        }
        return span;
    }

    /** A span written as {@code [start, end]}. */
    Span pair(JsonNode pair) {
        return span(pair.get(0), pair.get(1), pair);
    }

    private Span span(@Nullable JsonNode start, @Nullable JsonNode end, JsonNode node) {
        int length = text.codePointCount(0, text.length());
        if (start == null || end == null || !start.isInt() || !end.isInt()) {
            throw new GoldException("a span needs a whole \"start\" and \"end\" in " + shortened(node));
        }
        if (start.intValue() < 0 || start.intValue() > end.intValue() || end.intValue() > length) {
            throw new GoldException("the span %d to %d lies outside the text of %d code points"
                    .formatted(start.intValue(), end.intValue(), length));
        }
        return new Span(start.intValue(), end.intValue());
    }

    /** From code points to the UTF-16 offsets of the text. */
    Span inText(Span codePoints) {
        return new Span(text.offsetByCodePoints(0, codePoints.begin()), text.offsetByCodePoints(0, codePoints.end()));
    }

    private String cut(Span codePoints) {
        return inText(codePoints).of(text);
    }

    static String shortened(JsonNode node) {
        String json = node.toString();
        return json.length() <= 120 ? json : json.substring(0, 117) + "...";
    }
}
