package org.dateline.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.ListResponse;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves single articles and their paragraphs. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "articles")
@Transactional(readOnly = true)
class ArticleController {

    private final ArticleRepository articles;
    private final ParagraphRepository paragraphs;
    private final Lists lists;

    ArticleController(ArticleRepository articles, ParagraphRepository paragraphs, Lists lists) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.lists = lists;
    }

    @GetMapping("/articles/{id}")
    @Operation(summary = "An article with its text and toll")
    ArticleResponse findOne(@PathVariable long id) {
        return articles.findById(id).map(ArticleResponse::of).orElseThrow(() -> new NotFoundException("article", id));
    }

    @GetMapping("/articles/{id}/paragraphs")
    @Operation(summary = "The paragraphs of an article, in order")
    ListResponse<ParagraphResponse> findParagraphs(
            @PathVariable long id, @Paged(sortable = "index=ordinal", by = "ordinal") Pageable page, OffsetUnit unit) {
        articles.require(id);
        return ListResponse.of(
                lists.page(Listing.of(Paragraph.class, ofArticle(id)), page).map(p -> ParagraphResponse.of(p, unit)));
    }

    @GetMapping("/paragraphs/{id}")
    @Operation(summary = "A paragraph")
    ParagraphResponse findParagraph(@PathVariable long id, OffsetUnit unit) {
        return paragraphs
                .findById(id)
                .map(paragraph -> ParagraphResponse.of(paragraph, unit))
                .orElseThrow(() -> new NotFoundException("paragraph", id));
    }

    private static Specification<Paragraph> ofArticle(long id) {
        return (paragraph, query, builder) ->
                builder.equal(paragraph.get("article").get("id"), id);
    }
}
