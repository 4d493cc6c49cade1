package org.dateline.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.extraction.FactExtractor;
import org.dateline.text.OffsetUnit;
import org.dateline.text.TextReader;
import org.dateline.web.Explain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the facts of every text, whatever it is: checked on the JSON that is served. */
public final class ReadingLaws {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> WORDS = List.of("text", "quantityText");

    private final FactExtractor extractor = new FactExtractor();
    private final FactsJson byUnits = new FactsJson(extractor, OffsetUnit.UTF16, Explain.YES);
    private final FactsJson byCodePoints = new FactsJson(extractor, OffsetUnit.CODEPOINTS, Explain.NO);

    /** Raises what a text that can be read breaks. */
    public void check(byte[] input) {
        String json = byUnits.ofText(null, input);
        if (!json.equals(byUnits.ofText(null, input))) {
            throw new IllegalStateException("read twice, it gives other facts");
        }
        JsonNode facts = MAPPER.readTree(json);
        if (!MAPPER.readTree(facts.toString()).equals(facts)) {
            throw new IllegalStateException("written and read, its facts are others");
        }
        String text = TextReader.decode(input);
        facts.forEach(part -> checkSpans(part, text, OffsetUnit.UTF16));
        MAPPER.readTree(byCodePoints.ofText(null, input))
                .forEach(part -> checkSpans(part, text, OffsetUnit.CODEPOINTS));
    }

    private static void checkSpans(JsonNode part, String text, OffsetUnit unit) {
        if (part.has("span")) {
            String cut = cut(text, part.required("span"), unit);
            Stream<JsonNode> words = WORDS.stream().map(part::get).filter(Objects::nonNull);
            words.map(JsonNode::asString).filter(word -> !word.equals(cut)).forEach(word -> {
                throw new IllegalStateException(
                        "the span %s cuts «%s», not «%s»".formatted(part.get("span"), cut, word));
            });
        }
        part.forEach(inner -> checkSpans(inner, text, unit));
    }

    private static String cut(String text, JsonNode span, OffsetUnit unit) {
        int start = span.required("start").asInt();
        int end = span.required("end").asInt();
        if (unit == OffsetUnit.UTF16) {
            return text.substring(start, end);
        }
        int begin = text.offsetByCodePoints(0, start);
        return text.substring(begin, text.offsetByCodePoints(begin, end - start));
    }
}
