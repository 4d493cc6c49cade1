package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Span;

/** A text with the names in it, to train on. */
public record LabelledText(String text, List<Name> names) {

    public LabelledText {
        names = List.copyOf(names);
    }

    /** A name and what it names. */
    public record Name(Span span, NameKind kind) {}
}
