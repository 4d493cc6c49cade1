package org.dateline.extraction;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where and by which agency a story was filed: {@code DAMASCUS (WASHINGTON POST) -}.
 *
 * @param span the whole dateline, its closing dash included
 */
public record Dateline(String place, @Nullable String agency, Span span) {}
