package org.dateline.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives every answer its {@link AnswerTag}, and answers 304 to whoever has it already. */
final class AnswerTagFilter extends ShallowEtagHeaderFilter {

    @Override
    protected String generateETagHeaderValue(InputStream answer, boolean isWeak) throws IOException {
        return AnswerTag.of(answer);
    }
}
