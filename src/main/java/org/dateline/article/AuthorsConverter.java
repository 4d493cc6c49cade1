package org.dateline.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the authors of an article in one column, a name a line, so that a list of articles takes no statement more. */
@Converter
class AuthorsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> authors) {
        return authors == null || authors.isEmpty() ? null : String.join("\n", authors);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }
}
