package org.dateline.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the container refuses, such as TRACE, as a problem detail too. */
@RestController
@Hidden
final class ProblemController implements ErrorController {

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> explain(HttpServletRequest request) {
        HttpStatus status = status(request);
        String method = asked(request, RequestDispatcher.ERROR_METHOD, request.getMethod());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                method + " cannot be answered here (" + status.getReasonPhrase()
                        + "); /v3/api-docs tells what can be asked.");
        problem.setInstance(URI.create(asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI())));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Nothing has failed where somebody asks for the address itself. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    /** What the request was before the container turned it over. */
    private static String asked(HttpServletRequest request, String attribute, String now) {
        return request.getAttribute(attribute) instanceof String before ? before : now;
    }
}
