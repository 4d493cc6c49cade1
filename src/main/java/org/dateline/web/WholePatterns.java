package org.dateline.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Anchors the patterns of fields: a JSON Schema asks for a place that fits, our checks for the whole value. */
@Component
final class WholePatterns implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> models = api.getComponents().getSchemas();
        models.values().stream()
                .filter(model -> model.getProperties() != null)
                .forEach(model -> ((Schema<?>) model).getProperties().values().forEach(WholePatterns::anchor));
    }

    private static void anchor(Schema<?> field) {
        String pattern = field.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            field.setPattern("^(?:" + pattern + ")$");
        }
        if (field.getItems() != null) {
            anchor(field.getItems());
        }
    }
}
