package org.dateline.ingest;

/** Makes a draft of a line, or throws why that cannot be; safe between threads. */
interface ArticleLineReader {

    ArticleDraft read(ArticleLine line);
}
