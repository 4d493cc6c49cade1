package org.dateline.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleResponse;
import org.dateline.web.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles in, and out again. */
@RestController
@RequestMapping("/api/articles")
@Tag(name = "articles")
class IngestController {

    private final ArticleIngestor ingestor;
    private final ArticleRepository articles;
    private final SubmissionReader submissions;

    IngestController(ArticleIngestor ingestor, ArticleRepository articles, SubmissionReader submissions) {
        this.ingestor = ingestor;
        this.articles = articles;
        this.submissions = submissions;
    }

    @PostMapping(
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                MediaType.APPLICATION_XHTML_XML_VALUE,
                MediaType.APPLICATION_JSON_VALUE,
                SubmissionReader.LINKED_DATA
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Takes an article in; 200 and the stored one where its text is known",
            description = "As text, as a web page, or as JSON: ours, a schema.org NewsArticle or IPTC ninjs")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "text/html",
                        schema = @Schema(type = "string", description = "The page of one article")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleSubmission.class)),
                @Content(
                        mediaType = "application/ld+json",
                        schema = @Schema(type = "object", description = "A schema.org NewsArticle"))
            })
    @ApiResponse(responseCode = "201", description = "Stored, with its facts")
    @ApiResponse(responseCode = "200", description = "Known already")
    ResponseEntity<ArticleResponse> ingest(HttpServletRequest request) throws IOException {
        return answer(ingestor.ingest(submissions.read(request)));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Takes an article and its facts out; the seeds do not bring it back")
    @ApiResponse(responseCode = "204", description = "Deleted")
    ResponseEntity<Void> delete(@PathVariable long id) {
        ingestor.delete(id);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ArticleResponse> answer(Ingested ingested) {
        long id = ingested.articleId();
        ArticleResponse article = articles.findWithTextById(id)
                .map(ArticleResponse::of)
                .orElseThrow(() -> new NotFoundException("article", id));
        URI place = URI.create("/api/articles/" + id);
        return ingested.created()
                ? ResponseEntity.created(place).body(article)
                : ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_LOCATION, place.toString())
                        .body(article);
    }
}
