package org.dateline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.web.InvalidRequestException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers what is refused before a controller sees it as every other error is answered: as a problem detail. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final String REALM = "Bearer realm=\"dateline\"";

    private final Rights rights;
    private final LocalDoor door;
    private final HandlerExceptionResolver problems;

    Refusals(Rights rights, LocalDoor door, HandlerExceptionResolver problems) {
        this.rights = rights;
        this.door = door;
        this.problems = problems;
    }

    /** No key, or a wrong one. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        if (e instanceof WrongKeyException) {
            String detail = String.valueOf(e.getMessage());
            String challenge = REALM + ", error=\"invalid_token\"";
            fail(request, response, new RefusedException(HttpStatus.UNAUTHORIZED, detail, challenge));
        } else {
            HttpStatus status = isChangeOfAnotherPage(request) ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
            fail(request, response, new RefusedException(status, missing(request), REALM));
        }
    }

    /** A key of too small a scope. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        String detail = "The key may read and take articles in; this wants one of scope admin.";
        String challenge = REALM + ", error=\"insufficient_scope\", scope=\"admin\"";
        fail(request, response, new RefusedException(HttpStatus.FORBIDDEN, detail, challenge));
    }

    /** An address that is not written plainly. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e) {
        String detail = "The path of the address must be plain: no empty or dotted segments, no ';' or '\\', and no"
                + " encoded '/', '.', '%' or control characters.";
        fail(request, response, new InvalidRequestException(detail));
    }

    void fail(HttpServletRequest request, HttpServletResponse response, Exception e) {
        if (request.getHeader(HttpHeaders.ORIGIN) != null && isRead(request)) {
            // Whoever may read from another page may read why not.
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        problems.resolveException(request, response, null, e);
    }

    private String missing(HttpServletRequest request) {
        String reading = "Reading wants a key here: send it as 'Authorization: Bearer KEY'; whoever runs the server"
                + " makes one with 'dateline keys add NAME'.";
        return rights.of(request).isOfWriters() ? door.refusal(request).orElse(reading) : reading;
    }

    private boolean isChangeOfAnotherPage(HttpServletRequest request) {
        return rights.of(request).isOfWriters() && !isRead(request) && LocalDoor.isOfAnotherPage(request);
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
