package org.dateline.article;

/** A text in the store, by its SHA-256, and the article that has it. */
public record KnownText(String sha256, long articleId) {}
