package org.dateline.ingest;

import org.dateline.article.Publication;
import org.dateline.article.TextIdentity;
import org.dateline.page.NewsPage;
import org.dateline.text.TextReader;

/** A text about to be stored, its line ends as LF, and what is known of its publication. */
record ArticleDraft(String text, Publication publication) {

    ArticleDraft {
        text = TextReader.withLineFeeds(text);
    }

    static ArticleDraft of(String text) {
        return new ArticleDraft(text, Publication.UNKNOWN);
    }

    static ArticleDraft of(NewsPage page) {
        return new ArticleDraft(
                page.text(),
                new Publication(page.publishedOn(), page.publisher(), page.url(), page.authors(), page.section()));
    }

    String sha256() {
        return TextIdentity.of(text);
    }
}
