package org.dateline.ingest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dateline.text.TextReader;
import org.dateline.web.RequestBodyReader;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads an article out of the body of a request, whatever the form it is sent in. */
@Component
class SubmissionReader {

    private final RequestBodyReader bodies;
    private final TextReader textReader;

    SubmissionReader(RequestBodyReader bodies, TextReader textReader) {
        this.bodies = bodies;
        this.textReader = textReader;
    }

    ArticleDraft read(HttpServletRequest request) throws IOException {
        MediaType form = MediaType.parseMediaType(request.getContentType());
        return form.isCompatibleWith(MediaType.TEXT_PLAIN)
                ? ArticleDraft.of(bodies.text(request))
                : ofJson(bodies.json(request, ArticleSubmission.class));
    }

    private ArticleDraft ofJson(ArticleSubmission submission) {
        textReader.check(String.valueOf(submission.text()));
        return new ArticleDraft(textReader.check(submission.wholeText()), submission.publication());
    }
}
