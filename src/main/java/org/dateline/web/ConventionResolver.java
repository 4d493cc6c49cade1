package org.dateline.web;

import org.dateline.fact.Convention;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?convention=grammatical|acled|none}. */
final class ConventionResolver implements HandlerMethodArgumentResolver {

    static final String PARAMETER = "convention";

    private final Conventions conventions;

    ConventionResolver(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Convention.class;
    }

    @Override
    public Convention resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return conventions.named(request.getParameter(PARAMETER));
    }
}
