package org.dateline.web;

import org.dateline.text.OffsetUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?offsets=utf16|codepoints}. */
final class OffsetUnitResolver implements HandlerMethodArgumentResolver {

    static final String PARAMETER = "offsets";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OffsetUnit.class;
    }

    @Override
    public OffsetUnit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        String value = request.getParameter(PARAMETER);
        if (value == null || value.equals("utf16")) {
            return OffsetUnit.UTF16;
        }
        if (value.equals("codepoints")) {
            return OffsetUnit.CODEPOINTS;
        }
        throw new InvalidRequestException(
                "The parameter 'offsets' is '" + value + "'; it must be 'utf16' or 'codepoints'.");
    }
}
