package org.dateline.extraction;

import org.dateline.fact.ParagraphKind;
import org.dateline.text.Passage;

/** A paragraph, counted from 0; the headline is none. */
public record ParagraphMention(int index, ParagraphKind kind, Passage passage) {}
