package org.dateline.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import org.dateline.extraction.FactExtractor;
import org.dateline.fact.Convention;
import org.dateline.page.PageReader;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.text.TextReader;
import org.dateline.web.Explain;
import org.dateline.web.RequestBodyReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a text or a page and keeps nothing. */
@RestController
@RequestMapping(path = "/api/extractions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "extractions")
class ExtractionController {

    private final FactExtractor extractor;
    private final RequestBodyReader bodies;
    private final TextReader textReader;
    private final PageReader pageReader;

    ExtractionController(
            FactExtractor extractor, RequestBodyReader bodies, TextReader textReader, PageReader pageReader) {
        this.extractor = extractor;
        this.bodies = bodies;
        this.textReader = textReader;
        this.pageReader = pageReader;
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Reads a text; nothing is stored")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ExtractionRequest.class))
            })
    ExtractionResponse extractText(HttpServletRequest request, OffsetUnit unit, Convention convention, Explain explain)
            throws IOException {
        return extract(null, bodies.text(request), unit, convention, explain);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Reads a text; nothing is stored")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ExtractionRequest.class))
            })
    ExtractionResponse extractJson(HttpServletRequest request, OffsetUnit unit, Convention convention, Explain explain)
            throws IOException {
        ExtractionRequest asked = bodies.json(request, ExtractionRequest.class);
        return extract(asked.id(), textReader.check(String.valueOf(asked.text())), unit, convention, explain);
    }

    @PostMapping(consumes = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE})
    @Operation(summary = "Reads a text; nothing is stored")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ExtractionRequest.class))
            })
    ExtractionResponse extractPage(HttpServletRequest request, OffsetUnit unit, Convention convention, Explain explain)
            throws IOException {
        Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        byte[] page = bodies.bytes(request, pageReader.limit());
        String text = textReader.check(pageReader.read(page, charset).text());
        return extract(null, text, unit, convention, explain).withText(text);
    }

    private ExtractionResponse extract(
            @Nullable String id, String text, OffsetUnit unit, Convention convention, Explain explain) {
        return ExtractionResponse.of(id, extractor.extract(text), OffsetMap.of(text, unit), convention, explain);
    }
}
