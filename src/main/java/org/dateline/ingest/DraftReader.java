package org.dateline.ingest;

import java.nio.charset.Charset;
import java.util.Optional;
import org.dateline.page.NewsItemReader;
import org.dateline.page.PageReader;
import org.dateline.text.TextReader;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a draft of an article, whatever the form it comes in. */
@Component
class DraftReader {

    private static final int WORST_ESCAPE = 6;
    private static final String NO_ITEM =
            "The JSON is neither a NewsArticle (an object with \"@type\": \"NewsArticle\" and"
                    + " 'articleBody') nor ninjs (an object with 'body_text', 'body_xhtml' or 'bodies').";

    private final TextReader textReader;
    private final PageReader pageReader;

    DraftReader(TextReader textReader, PageReader pageReader) {
        this.textReader = textReader;
        this.pageReader = pageReader;
    }

    /** The greatest number of bytes an article in that form may have. */
    long limit(ArticleForm form) {
        return switch (form) {
            case TEXT -> textReader.limit();
            case PAGE -> pageReader.limit();
            case ITEM -> Math.max(WORST_ESCAPE * textReader.limit(), pageReader.limit());
        };
    }

    UnreadableTextException tooLong(ArticleForm form) {
        return form == ArticleForm.PAGE ? pageReader.tooLong() : textReader.tooLong();
    }

    ArticleDraft read(ArticleForm form, byte[] bytes) {
        if (bytes.length > limit(form)) {
            throw tooLong(form);
        }
        return switch (form) {
            case TEXT -> ArticleDraft.of(textReader.read(bytes));
            case PAGE -> readPage(bytes, null);
            case ITEM -> readItem(TextReader.decode(bytes)).orElseThrow(DraftReader::noItem);
        };
    }

    /** A web page; the charset is what its sender told. */
    ArticleDraft readPage(byte[] bytes, @Nullable Charset charset) {
        return checked(ArticleDraft.of(pageReader.read(bytes, charset)));
    }

    /** A NewsArticle or ninjs; nothing where it is neither. */
    Optional<ArticleDraft> readItem(String json) {
        return NewsItemReader.read(json).map(ArticleDraft::of).map(this::checked);
    }

    static UnreadableTextException noItem() {
        return new UnreadableTextException(Reason.NO_ARTICLE, NO_ITEM);
    }

    private ArticleDraft checked(ArticleDraft draft) {
        textReader.check(draft.text());
        return draft;
    }
}
