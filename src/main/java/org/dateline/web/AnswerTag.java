package org.dateline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.util.DigestUtils;

/** The strong ETag of an answer: equal answers have equal ones, over restarts too. */
public final class AnswerTag {

    private AnswerTag() {}

    public static String of(byte[] answer) {
        try {
            return of(new ByteArrayInputStream(answer));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    static String of(InputStream answer) throws IOException {
        return "\"" + DigestUtils.md5DigestAsHex(answer) + "\"";
    }
}
