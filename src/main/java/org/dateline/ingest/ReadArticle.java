package org.dateline.ingest;

import org.dateline.article.Article;
import org.dateline.extraction.Extraction;

/** An article and what was read from its text. */
record ReadArticle(Article article, Extraction extraction) {}
