package org.dateline.comparison;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.fact.Convention;

/** The claims of one or several articles side by side. */
record Comparison(List<Article> articles, Convention convention, List<Party> parties, List<ClaimGroup> groups) {}
