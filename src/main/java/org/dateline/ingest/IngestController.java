package org.dateline.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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
import org.dateline.article.ArticleTags;
import org.dateline.idempotency.Idempotent;
import org.dateline.idempotency.IdempotentAnswers;
import org.dateline.limit.ReadingGate;
import org.dateline.web.IfMatch;
import org.dateline.web.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles in, and out again. */
@RestController
@RequestMapping("/api/articles")
@Tag(name = "articles")
class IngestController {

    private static final String NEWS_ARTICLE = """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood hits Marston",
             "articleBody": "At least 12 people died, the mayor said.", "datePublished": "2018-02-14"}""";

    private final ArticleIngestor ingestor;
    private final ArticleRepository articles;
    private final ArticleTags tags;
    private final SubmissionReader submissions;
    private final IdempotentAnswers answers;
    private final ReadingGate gate;

    IngestController(
            ArticleIngestor ingestor,
            ArticleRepository articles,
            ArticleTags tags,
            SubmissionReader submissions,
            IdempotentAnswers answers,
            ReadingGate gate) {
        this.ingestor = ingestor;
        this.articles = articles;
        this.tags = tags;
        this.submissions = submissions;
        this.answers = answers;
        this.gate = gate;
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
                        schema =
                                @Schema(
                                        type = "object",
                                        description = "A schema.org NewsArticle",
                                        example = NEWS_ARTICLE))
            })
    @Idempotent
    @ApiResponse(
            responseCode = "201",
            description = "Stored, with its facts",
            content = @Content(schema = @Schema(implementation = ArticleResponse.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Known already",
            content = @Content(schema = @Schema(implementation = ArticleResponse.class)))
    ResponseEntity<?> ingest(HttpServletRequest request) throws IOException {
        ArticleDraft draft = submissions.read(request);
        return gate.read(
                draft.text().length(), () -> answers.answer(request, draft, () -> answer(ingestor.ingest(draft))));
    }

    @PutMapping(
            path = "/{id}",
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                MediaType.APPLICATION_XHTML_XML_VALUE,
                MediaType.APPLICATION_JSON_VALUE,
                SubmissionReader.LINKED_DATA
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Puts a new text in place of an article's, which stays as a revision",
            description = "What the body does not tell of the publication stays as it was")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "The ETag of the article as JSON",
            schema = @Schema(type = "string"))
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
                        schema =
                                @Schema(
                                        type = "object",
                                        description = "A schema.org NewsArticle",
                                        example = NEWS_ARTICLE))
            })
    ResponseEntity<ArticleResponse> revise(@PathVariable long id, HttpServletRequest request) throws IOException {
        IfMatch ifMatch = IfMatch.require(request);
        ArticleDraft draft = submissions.read(request);
        ArticleResponse article = gate.read(draft.text().length(), () -> {
            ingestor.revise(id, draft, ifMatch);
            return stored(id);
        });
        return ResponseEntity.ok().eTag(tags.of(article)).body(article);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Takes an article and its facts out; the seeds do not bring it back")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "The ETag of the article as JSON, where it is to be deleted in that state alone",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "204", description = "Deleted")
    ResponseEntity<Void> delete(@PathVariable long id, HttpServletRequest request) {
        ingestor.delete(id, IfMatch.of(request));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ArticleResponse> answer(Ingested ingested) {
        ArticleResponse article = stored(ingested.articleId());
        URI place = URI.create("/api/articles/" + ingested.articleId());
        ResponseEntity.BodyBuilder answer = ingested.created()
                ? ResponseEntity.created(place)
                : ResponseEntity.ok().header(HttpHeaders.CONTENT_LOCATION, place.toString());
        return answer.eTag(tags.of(article)).body(article);
    }

    private ArticleResponse stored(long id) {
        return articles.findWithTextById(id)
                .map(ArticleResponse::of)
                .orElseThrow(() -> new NotFoundException("article", id));
    }
}
