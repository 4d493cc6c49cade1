package org.dateline.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body, without the names of our classes. */
final class JsonProblem {

    private JsonProblem() {}

    static String of(JacksonException problem, Class<?> type) {
        if (problem instanceof StreamConstraintsException) {
            return "The JSON is nested too deeply, or has a name or number that is too long; fields: " + fields(type)
                    + ".";
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "Unknown field '" + unknown.getPropertyName() + "'; known: " + fields(type) + ".";
        }
        if (problem instanceof InvalidFormatException format
                && !format.getPath().isEmpty()) {
            return "The field '" + field(format) + "' is '" + format.getValue() + "', which is no "
                    + format.getTargetType().getSimpleName()
                    + (format.getTargetType().getSimpleName().equals("LocalDate") ? " of the form 2018-02-14." : ".");
        }
        if (problem instanceof DatabindException databind && !databind.getPath().isEmpty()) {
            return "The field '" + field(databind) + "' has a value of the wrong type; fields: " + fields(type) + ".";
        }
        return "The body is no JSON object (line %d, column %d); send one with the fields %s."
                .formatted(
                        problem.getLocation() == null
                                ? 1
                                : problem.getLocation().getLineNr(),
                        problem.getLocation() == null
                                ? 1
                                : problem.getLocation().getColumnNr(),
                        fields(type));
    }

    private static String field(DatabindException problem) {
        return String.valueOf(problem.getPath().get(0).getPropertyName());
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }
}
