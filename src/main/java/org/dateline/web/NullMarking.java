package org.dateline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;
import org.springframework.stereotype.Component;

/** Describes the fields of records as they are marked: those that are not nullable are always there and never null. */
@Component
final class NullMarking implements ModelConverter {

    private static final String NULL = "null";
    private static final String MODELS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        RecordComponent[] fields =
                Json.mapper().constructType(type.getType()).getRawClass().getRecordComponents();
        if (schema != null && fields != null) {
            Schema<?> model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(schema.get$ref().substring(MODELS.length()));
            mark(model, fields);
        }
        return schema;
    }

    private static void mark(@Nullable Schema<?> model, RecordComponent[] fields) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        List<String> required = model.getRequired() == null ? List.of() : model.getRequired();
        for (RecordComponent field : fields) {
            Schema<?> property = model.getProperties().get(field.getName());
            if (property == null || required.contains(field.getName())) {
                continue;
            }
            if (Nullness.forMethodReturnType(field.getAccessor()) != Nullness.NULLABLE) {
                model.addRequiredItem(field.getName());
            } else if (!field.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                model.getProperties().put(field.getName(), nullable(property));
            }
        }
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>()
                    .description(property.getDescription())
                    .anyOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().types(Set.of(NULL))));
        }
        if (property.getTypes() != null) {
            property.addType(NULL);
        }
        if (property.getEnum() != null && !property.getEnum().contains(null)) {
            allowNull(property);
        }
        return property;
    }

    private static <T> void allowNull(Schema<T> property) {
        List<T> values = new ArrayList<>(property.getEnum());
        values.add(null);
        property.setEnum(values);
    }
}
