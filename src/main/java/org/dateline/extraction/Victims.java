package org.dateline.extraction;

import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Those a figure counts, as worded.
 *
 * @param side the nation, force or group they belong to ("Russian"), where the words name one
 */
public record Victims(Passage passage, @Nullable String side) {}
