package org.dateline.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing of linked data: its terms in order; what is unknown is left out, never null and never zero. */
final class Node {

    private final Map<String, Object> terms = new LinkedHashMap<>();

    /** A thing of no stated type. */
    static Node untyped() {
        return new Node();
    }

    /** A thing of schema.org. */
    static Node thing(String type) {
        return new Node().with("@type", type);
    }

    /** A thing that is told elsewhere. */
    static Node reference(String id) {
        return new Node().with("@id", id);
    }

    /** A part of a Web Annotation, which has its own words for the type and the id. */
    static Node part(String type) {
        return new Node().with("type", type);
    }

    Node with(String term, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            terms.put(term, value instanceof Collection<?> several ? List.copyOf(several) : value);
        }
        return this;
    }

    /** The same with another term before all others. */
    Node headedBy(String term, Object value) {
        Node document = new Node().with(term, value);
        document.terms.putAll(terms);
        return document;
    }

    @JsonValue
    Map<String, Object> terms() {
        return terms;
    }
}
