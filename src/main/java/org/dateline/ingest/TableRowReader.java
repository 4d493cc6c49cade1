package org.dateline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads an article out of a row of the table of articles; the day stands in the name of its folder. */
@Component
class TableRowReader implements ArticleLineReader {

    private static final Pattern DAY = Pattern.compile("publishedOn=(\\d{4}-\\d\\d-\\d\\d)[/\\\\]");

    private final TextReader textReader;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    TableRowReader(TextReader textReader) {
        this.textReader = textReader;
    }

    @Override
    public ArticleDraft read(ArticleLine line) {
        Row row = parse(line.line().text());
        if (row.text() == null || row.sha256() == null) {
            throw new IllegalArgumentException("a row of articles must have the fields \"sha256\" and \"text\"");
        }
        ArticleDraft draft = new ArticleDraft(textReader.check(row.text()), publication(row, line.file()));
        if (!draft.sha256().equals(row.sha256())) {
            throw new IllegalArgumentException("the text does not have the sha256 of its row; write the tables again");
        }
        return draft;
    }

    private Row parse(String json) {
        try {
            return mapper.readValue(json, Row.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no row of articles: " + e.getOriginalMessage());
        }
    }

    private static Publication publication(Row row, String file) {
        Matcher day = DAY.matcher(file);
        return new Publication(
                day.find() ? LocalDate.parse(day.group(1)) : null,
                row.source(),
                row.url(),
                row.authors() == null ? List.of() : row.authors(),
                row.section());
    }

    /** What of a row is stored as it is. */
    private record Row(
            @Nullable String sha256,
            @Nullable String text,
            @Nullable String url,
            @Nullable String source,
            @Nullable List<String> authors,
            @Nullable String section) {}
}
