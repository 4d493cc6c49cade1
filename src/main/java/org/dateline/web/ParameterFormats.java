package org.dateline.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells of a parameter that only some formats of an answer know which these are, as {@code x-formats} and in words. */
@Component
@ConditionalOnWebApplication
final class ParameterFormats implements GlobalOpenApiCustomizer {

    static final String EXTENSION = "x-formats";

    private final RequestMappingHandlerMapping mapping;

    ParameterFormats(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        Operation read = item.getGet();
        if (read == null || read.getParameters() == null) {
            return;
        }
        Map<String, Set<Format>> formats = formats(path);
        Set<Format> all = formats.getOrDefault(FormatNegotiation.PARAMETER, Set.of());
        for (Parameter parameter : read.getParameters()) {
            Set<Format> known = formats.getOrDefault(parameter.getName(), all);
            if (!known.containsAll(all)) {
                restrict(parameter, known);
            }
        }
    }

    private Map<String, Set<Format>> formats(String path) {
        Map<String, Set<Format>> formats = new HashMap<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (ParameterNames.isRead(method) && info.getPatternValues().contains(path)) {
                add(method, formats);
            }
        });
        return formats;
    }

    private static void add(HandlerMethod method, Map<String, Set<Format>> formats) {
        for (String name : ParameterNames.of(method)) {
            Set<Format> known = EnumSet.noneOf(Format.class);
            known.addAll(Format.of(method.getMethod()));
            if (name.equals(OffsetUnitResolver.PARAMETER)) {
                known.remove(Format.ANNOTATION);
            }
            formats.computeIfAbsent(name, none -> EnumSet.noneOf(Format.class)).addAll(known);
        }
    }

    private static void restrict(Parameter parameter, Set<Format> formats) {
        List<String> names = formats.stream().map(Format::parameter).toList();
        parameter.addExtension(EXTENSION, names);
        String only = "only with format " + String.join(", ", names);
        parameter.setDescription(parameter.getDescription() == null ? only : parameter.getDescription() + "; " + only);
    }
}
