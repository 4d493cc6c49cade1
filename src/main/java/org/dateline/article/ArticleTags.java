package org.dateline.article;

import org.dateline.web.AnswerTag;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The ETag under which an article is served as JSON. */
@Component
public class ArticleTags {

    private final JsonMapper mapper;

    ArticleTags(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public String of(Article article) {
        return of(ArticleResponse.of(article));
    }

    public String of(ArticleResponse article) {
        return AnswerTag.of(mapper.writeValueAsBytes(article));
    }
}
