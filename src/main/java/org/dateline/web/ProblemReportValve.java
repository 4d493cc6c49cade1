package org.dateline.web;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers what Tomcat refuses before Spring sees it, such as a broken request line, as a problem detail too. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        "{\"title\":\"%s\",\"status\":%d,\"detail\":\"The request could not be read as HTTP; is everything in its address percent-encoded, and are its address and headers together below 8 KB?\"}"
                                .formatted(status.getReasonPhrase(), status.value()));
                response.finishResponse();
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }
}
