package org.dateline.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.fact.Convention;
import org.dateline.text.OffsetUnit;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** The query parameters that a controller method knows. */
final class ParameterNames {

    private ParameterNames() {}

    static SortedSet<String> of(HandlerMethod method) {
        SortedSet<String> names = new TreeSet<>();
        if (isRead(method)) {
            names.add(FormatNegotiation.PARAMETER);
        }
        for (MethodParameter parameter : method.getMethodParameters()) {
            Paged paged = parameter.getParameterAnnotation(Paged.class);
            if (paged != null) {
                names.addAll(PagedResolver.parameters(paged));
            } else if (parameter.getParameterType() == OffsetUnit.class) {
                names.add(OffsetUnitResolver.PARAMETER);
            } else if (parameter.getParameterType() == Convention.class) {
                names.add(ConventionResolver.PARAMETER);
            } else if (parameter.getParameterType() == Explain.class) {
                names.add(ExplainResolver.PARAMETER);
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Those that may be given more than once. */
    static Set<String> repeatable(HandlerMethod method) {
        Set<String> names = new HashSet<>(Set.of("sort"));
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    static boolean isRead(HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && Set.of(mapping.method()).contains(RequestMethod.GET);
    }
}
