package org.dateline.fact;

/** The rule of a convention that turned a vague word into bounds: "scores", "40 or more". */
public record AppliedRule(String name, String word, String rule) {}
