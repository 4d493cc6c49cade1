package org.dateline.extraction;

import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, as the article words it.
 *
 * @param organisation name of the organisation the role is at, where the text names one
 */
public record RoleMention(Passage passage, @Nullable String organisation) {}
