package org.dateline.fact;

import org.jspecify.annotations.Nullable;

/** The bounds of a figure under a convention, and the rule that gave them; null where the figure is not vague. */
public record Reckoning(Interval bounds, @Nullable AppliedRule rule) {}
