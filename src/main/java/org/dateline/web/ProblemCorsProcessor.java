package org.dateline.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Refuses what a page of another origin may not do with a problem detail. */
final class ProblemCorsProcessor extends DefaultCorsProcessor {

    private final JsonMapper mapper;

    ProblemCorsProcessor(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        response.setStatusCode(HttpStatus.FORBIDDEN);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        mapper.writeValue(
                response.getBody(),
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.FORBIDDEN,
                        "A page of another origin may only read (GET and HEAD); send this without Origin."));
        response.flush();
    }
}
