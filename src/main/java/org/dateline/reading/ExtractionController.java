package org.dateline.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.fact.Convention;
import org.dateline.limit.FactLimit;
import org.dateline.limit.HeldBytes;
import org.dateline.limit.ReadingGate;
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

    /** About the bytes that a fact takes in an answer. */
    private static final int ANSWER_OF_FACT = 1000;

    private final FactExtractor extractor;
    private final RequestBodyReader bodies;
    private final TextReader textReader;
    private final PageReader pageReader;
    private final ReadingGate gate;
    private final FactLimit limit;
    private final HeldBytes held;

    ExtractionController(
            FactExtractor extractor,
            RequestBodyReader bodies,
            TextReader textReader,
            PageReader pageReader,
            ReadingGate gate,
            FactLimit limit,
            HeldBytes held) {
        this.extractor = extractor;
        this.bodies = bodies;
        this.textReader = textReader;
        this.pageReader = pageReader;
        this.gate = gate;
        this.limit = limit;
        this.held = held;
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
        byte[] text = bodies.text(request);
        return extract(request, null, gate.parse(text.length, () -> textReader.read(text)), unit, convention, explain);
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
        byte[] json = bodies.json(request);
        ExtractionRequest asked = gate.parse(json.length, () -> checked(TextReader.decode(json)));
        return extract(request, asked.id(), String.valueOf(asked.text()), unit, convention, explain);
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
        String text = gate.parse(
                page.length,
                () -> textReader.check(pageReader.read(page, charset).text()));
        return extract(request, null, text, unit, convention, explain).withText(text);
    }

    private ExtractionRequest checked(String json) {
        ExtractionRequest asked = bodies.parse(json, ExtractionRequest.class);
        textReader.check(String.valueOf(asked.text()));
        return asked;
    }

    private ExtractionResponse extract(
            HttpServletRequest request,
            @Nullable String id,
            String text,
            OffsetUnit unit,
            Convention convention,
            Explain explain) {
        return gate.read(text.length(), () -> {
            Extraction extraction = extractor.extract(text);
            limit.check(extraction.facts());
            held.hold(request, (long) extraction.facts() * ANSWER_OF_FACT);
            return ExtractionResponse.of(id, extraction, OffsetMap.of(text, unit), convention, explain);
        });
    }
}
