package org.dateline.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.dateline.store.StoreTrouble;
import org.dateline.text.UnreadableTextException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every error as a problem detail (RFC 9457) that says what was wrong and what would be right. */
@RestControllerAdvice
final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Map<Class<?>, String> FORMS =
            Map.of(LocalDate.class, "a date of the form 2018-02-14", Boolean.class, "one of true, false");
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String REQUEST_ID = "requestId";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableTextException e, WebRequest request) {
        Refusal refusal = switch (e.reason()) {
            case TOO_LONG -> Refusal.BODY_TOO_LARGE;
            case TOO_MANY_FACTS -> Refusal.TOO_MANY_FACTS;
            default -> Refusal.UNREADABLE;
        };
        mark(refusal, request);
        return answer(e, refusal.status(), String.valueOf(e.getMessage()), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException e, WebRequest request) {
        String detail =
                "A parameter cannot be decoded, or there are more than 1000; send each percent-encoded as UTF-8.";
        return answer(e, HttpStatus.BAD_REQUEST, detail, new HttpHeaders(), request);
    }

    /** Where the answer is under way it is broken off by the container, so that nobody takes it for complete. */
    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception e, WebRequest request) throws Exception {
        if (isUnderWay(request)) {
            throw e;
        }
        Optional<StoreTrouble> trouble = StoreTrouble.of(e);
        if (trouble.isPresent()) {
            return troubled(trouble.get(), e, request);
        }
        LOG.error("A request failed", WordlessFailure.of(e));
        LOG.debug("It said", e);
        return answer(
                e,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something failed here; it is not your request.",
                new HttpHeaders(),
                request);
    }

    private ResponseEntity<Object> troubled(StoreTrouble trouble, Exception e, WebRequest request) {
        LOG.warn(
                "A request met trouble of the store: {} ({})",
                trouble.detail(),
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        HttpHeaders headers = new HttpHeaders();
        if (trouble != StoreTrouble.DAMAGED) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (trouble == StoreTrouble.LATE) {
            mark(Refusal.TIMEOUT, request);
        }
        HttpStatus status = switch (trouble) {
            case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            case HELD, AWAY, LATE -> HttpStatus.SERVICE_UNAVAILABLE;
            case DAMAGED -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
        return answer(e, status, trouble.detail(), headers, request);
    }

    /** A failure of ours carries the id of the request, so that whoever got it can say which it was. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String id = MDC.get(REQUEST_ID);
        if (status.is5xxServerError() && id != null && body instanceof ProblemDetail problem) {
            problem.setProperty(REQUEST_ID, id);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleErrorResponseException(
            ErrorResponseException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof RefusedException refused) {
            mark(refused.refusal(), request);
        }
        return super.handleErrorResponseException(e, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                status,
                "There is nothing at /" + e.getResourcePath() + "; GET /api lists what there is.",
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                status,
                "The method " + e.getMethod() + " is not allowed here; allowed: " + e.getSupportedHttpMethods() + ".",
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                status,
                "Only " + e.getSupportedMediaTypes() + " can be answered; send an Accept header that allows it"
                        + orFormat(Format.of(e.getSupportedMediaTypes()), request) + ".",
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (e.getContentType() == null && header != null) {
            String detail = "The content type " + header
                    + " is not understood; a charset in it must be a known one, such as utf-8, or be left out.";
            return answer(e, status, detail, headers, request);
        }
        String sent =
                e.getContentType() == null ? "A body without a content type" : "The content type " + e.getContentType();
        return answer(
                e,
                status,
                sent + " is not read here; send one of " + e.getSupportedMediaTypes() + ".",
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                e,
                status,
                "'" + e.getValue() + "' was given for " + e.getPropertyName() + "; it must be "
                        + wanted(e.getRequiredType()) + ".",
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, "Some parameters are not right; see 'errors'.");
        List<Map<String, String>> errors =
                e.getFieldErrors().stream().map(error -> told(e, error)).toList();
        problem.setProperty("errors", errors);
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static void mark(Refusal refusal, WebRequest request) {
        request.setAttribute(Refusal.ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST);
    }

    private static String orFormat(Set<Format> formats, WebRequest request) {
        boolean isRead = request instanceof ServletWebRequest http && HttpMethod.GET.equals(http.getHttpMethod());
        return isRead && !formats.isEmpty() ? ", or ?format= with one of " + Format.names(formats) : "";
    }

    private static boolean isUnderWay(WebRequest request) {
        return request instanceof ServletWebRequest http
                && http.getResponse() != null
                && http.getResponse().isCommitted();
    }

    private static Map<String, String> told(MethodArgumentNotValidException e, FieldError error) {
        String message = error.isBindingFailure()
                ? "'" + error.getRejectedValue() + "' was given; it must be "
                        + wanted(e.getBindingResult().getFieldType(error.getField()))
                : String.valueOf(error.getDefaultMessage());
        return Map.of("field", error.getField(), "message", message);
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "of the right form";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return FORMS.getOrDefault(type, "a whole number");
    }

    private ResponseEntity<Object> answer(
            Exception e, HttpStatusCode status, String detail, HttpHeaders headers, WebRequest request) {
        ResponseEntity<Object> answer =
                handleExceptionInternal(e, ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
        return answer == null ? ResponseEntity.status(status).build() : answer;
    }
}
