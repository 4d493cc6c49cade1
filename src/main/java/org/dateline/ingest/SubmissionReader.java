package org.dateline.ingest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dateline.limit.ReadingGate;
import org.dateline.text.TextReader;
import org.dateline.web.RequestBodyReader;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads an article out of the body of a request, whatever the form it is sent in. JSON is ours unless it shows by its
 * fields that it is a NewsArticle or ninjs; ours is strict, in the other two unknown fields are passed over.
 */
@Component
class SubmissionReader {

    static final String LINKED_DATA = "application/ld+json";

    private final RequestBodyReader bodies;
    private final TextReader textReader;
    private final DraftReader drafts;
    private final ReadingGate gate;

    SubmissionReader(RequestBodyReader bodies, TextReader textReader, DraftReader drafts, ReadingGate gate) {
        this.bodies = bodies;
        this.textReader = textReader;
        this.drafts = drafts;
        this.gate = gate;
    }

    ArticleDraft read(HttpServletRequest request) throws IOException {
        MediaType form = MediaType.parseMediaType(request.getContentType());
        if (form.isCompatibleWith(MediaType.TEXT_PLAIN)) {
            byte[] text = bodies.text(request);
            return gate.parse(text.length, () -> ArticleDraft.of(textReader.read(text)));
        }
        if (form.isCompatibleWith(MediaType.TEXT_HTML) || form.isCompatibleWith(MediaType.APPLICATION_XHTML_XML)) {
            byte[] page = bodies.bytes(request, drafts.limit(ArticleForm.PAGE));
            return gate.parse(page.length, () -> drafts.readPage(page, form.getCharset()));
        }
        byte[] json = bodies.json(request);
        return gate.parse(json.length, () -> readJson(TextReader.decode(json), form));
    }

    private ArticleDraft readJson(String json, MediaType form) {
        return form.isCompatibleWith(MediaType.valueOf(LINKED_DATA))
                ? drafts.readItem(json).orElseThrow(DraftReader::noItem)
                : readJson(json);
    }

    /** An article in any of the forms of JSON. */
    ArticleDraft readJson(String json) {
        return drafts.readItem(json).orElseGet(() -> ofJson(bodies.parse(json, ArticleSubmission.class)));
    }

    private ArticleDraft ofJson(ArticleSubmission submission) {
        textReader.check(String.valueOf(submission.text()));
        return new ArticleDraft(textReader.check(submission.wholeText()), submission.publication());
    }
}
