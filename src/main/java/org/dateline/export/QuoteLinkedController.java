package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.paging.Lists;
import org.dateline.quote.Quote;
import org.dateline.quote.QuoteFilter;
import org.dateline.quote.QuoteRepository;
import org.dateline.quote.QuoteResponse;
import org.dateline.search.TextSearch;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.MediaTypes;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves quotes as Quotations of schema.org and as Web Annotations. */
@RestController
@RequestMapping(
        path = "/api/quotes",
        produces = {MediaTypes.JSON_LD, MediaTypes.ANNOTATION})
@Tag(name = "quotes")
@Transactional(readOnly = true)
class QuoteLinkedController {

    private final QuoteRepository quotes;
    private final TextSearch search;
    private final Lists lists;

    QuoteLinkedController(QuoteRepository quotes, TextSearch search, Lists lists) {
        this.quotes = quotes;
        this.search = search;
        this.lists = lists;
    }

    @GetMapping
    @Operation(summary = "The quotes of all articles, the newest article first; with q, the one that fits best")
    ResponseEntity<Node> findAll(
            @ParameterObject QuoteFilter filter,
            @Paged(
                            sortable = {
                                "id",
                                "index=ordinal",
                                "article=article.id",
                                "speaker=speakerStart?",
                                Paged.RELEVANCE
                            },
                            by = {"-article.id", "ordinal"})
                    Pageable page,
            OffsetUnit unit,
            Linked linked) {
        return linked.page(filter.find(search).page(lists, page), quote -> node(quote, unit, linked));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A quote")
    ResponseEntity<Node> findOne(@PathVariable long id, OffsetUnit unit, Linked linked) {
        return quotes.findById(id)
                .map(quote -> linked.answer(node(quote, unit, linked)))
                .orElseThrow(() -> new NotFoundException("quote", id));
    }

    private static Node node(Quote quote, OffsetUnit unit, Linked linked) {
        String base = linked.base();
        return linked.isAnnotation()
                ? new Annotations(base)
                        .quote(
                                QuoteResponse.of(quote, OffsetUnit.UTF16, Explain.NO),
                                AnnotatedArticle.of(quote.getArticle(), base))
                : new SchemaOrgFacts(base).quotation(QuoteResponse.of(quote, unit, Explain.NO));
    }
}
