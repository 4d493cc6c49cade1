package org.dateline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.dateline.web.FormatNegotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Gives a method the answer it is to write by itself. */
final class DownloadResolver implements HandlerMethodArgumentResolver {

    /** Fewer than the connections of the store, so that slow clients cannot take them all. */
    private static final int PLACES = 4;

    private final JsonMapper mapper;
    private final Semaphore places = new Semaphore(PLACES);

    DownloadResolver(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Download.class;
    }

    @Override
    public Download resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory)
            throws HttpMediaTypeNotAcceptableException {
        Objects.requireNonNull(container).setRequestHandled(true);
        return new Download(
                FormatNegotiation.choose(request, parameter.getMethod()),
                mapper,
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                places);
    }
}
