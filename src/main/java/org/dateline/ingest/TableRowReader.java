package org.dateline.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an article out of a row of the table of articles; the day stands in the name of its folder. */
@Component
class TableRowReader implements ArticleLineReader {

    private static final Pattern DAY = Pattern.compile("publishedOn=(\\d{4}-\\d\\d-\\d\\d)[/\\\\]");

    /** What of a row is stored as it is, named as in what is posted. */
    private static final List<String> STORED = List.of("text", "url", "source", "authors", "section");

    private final LineDraftReader lines;
    private final JsonMapper mapper = new JsonMapper();

    TableRowReader(LineDraftReader lines) {
        this.lines = lines;
    }

    @Override
    public ArticleDraft read(ArticleLine line) {
        JsonNode row = parse(line.line().text());
        if (!row.path("text").isString() || !row.path("sha256").isString()) {
            throw new IllegalArgumentException("a row of articles must have the fields \"sha256\" and \"text\"");
        }
        ArticleDraft draft = lines.draft(submission(row, line.file()).toString());
        if (!draft.sha256().equals(row.path("sha256").stringValue())) {
            throw new IllegalArgumentException("the text does not have the sha256 of its row; write the tables again");
        }
        return draft;
    }

    private JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no row of articles: " + e.getOriginalMessage());
        }
    }

    private ObjectNode submission(JsonNode row, String file) {
        ObjectNode submission = mapper.createObjectNode();
        for (String field : STORED) {
            if (row.hasNonNull(field)) {
                submission.set(field, row.get(field));
            }
        }
        Matcher day = DAY.matcher(file);
        if (day.find()) {
            submission.put("publishedOn", day.group(1));
        }
        return submission;
    }
}
