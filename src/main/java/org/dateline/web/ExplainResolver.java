package org.dateline.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?explain=true|false}. */
final class ExplainResolver implements HandlerMethodArgumentResolver {

    static final String PARAMETER = "explain";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Explain.class;
    }

    @Override
    public Explain resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        String value = request.getParameter(PARAMETER);
        if (value == null || value.equals("false")) {
            return Explain.NO;
        }
        if (value.equals("true")) {
            return Explain.YES;
        }
        throw new InvalidRequestException("The parameter 'explain' is '" + value + "'; it must be 'true' or 'false'.");
    }
}
