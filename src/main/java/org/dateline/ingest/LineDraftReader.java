package org.dateline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.web.InvalidRequestException;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an article out of a line as the API reads the body of a POST; an id that the line bears is passed over. */
@Component
class LineDraftReader implements ArticleLineReader {

    private static final String ID = "id";

    private final SubmissionReader submissions;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    LineDraftReader(SubmissionReader submissions) {
        this.submissions = submissions;
    }

    @Override
    public ArticleDraft read(ArticleLine line) {
        return draft(withoutId(line.line().text()));
    }

    /** An article in any of the forms of JSON, or what is wrong with it. */
    ArticleDraft draft(String json) {
        try {
            return submissions.readJson(json);
        } catch (InvalidRequestException e) {
            throw new IllegalArgumentException(told(e.getBody()), e);
        }
    }

    private String withoutId(String json) {
        try {
            if (json.contains("\"id\"")
                    && mapper.readTree(json) instanceof ObjectNode object
                    && object.remove(ID) != null) {
                return object.toString();
            }
        } catch (JacksonException e) {
            // What is wrong with it, the reader of submissions will tell.
        }
        return json;
    }

    private static String told(ProblemDetail problem) {
        Map<String, Object> properties = problem.getProperties();
        if (properties != null && properties.get("errors") instanceof List<?> errors) {
            return errors.stream().map(LineDraftReader::told).collect(Collectors.joining("; "));
        }
        return Objects.requireNonNullElse(problem.getDetail(), "it is no article");
    }

    private static String told(Object error) {
        return error instanceof Map<?, ?> field ? field.get("field") + " " + field.get("message") : error.toString();
    }
}
