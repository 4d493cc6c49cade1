package org.dateline.export;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.dateline.web.Format;
import org.dateline.web.FormatNegotiation;
import org.dateline.web.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a method which linked data it is to give, and under which addresses. */
final class LinkedResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Linked.class;
    }

    @Override
    public Linked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory)
            throws HttpMediaTypeNotAcceptableException {
        Format format = FormatNegotiation.choose(request, parameter.getMethod());
        if (format == Format.ANNOTATION && "utf16".equals(request.getParameter("offsets"))) {
            throw new InvalidRequestException(
                    "Web Annotations count code points; leave 'offsets' out or ask for 'codepoints'.");
        }
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        URI uri = new ServletServerHttpRequest(http).getURI();
        return new Linked(format, uri, base(uri, http.getContextPath()));
    }

    private static String base(URI uri, String contextPath) {
        return UriComponentsBuilder.fromUri(uri)
                .replacePath(contextPath)
                .replaceQuery(null)
                .fragment(null)
                .build(true)
                .toUriString();
    }
}
