package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleSummary;
import org.dateline.fact.Convention;
import org.dateline.paging.Lists;
import org.dateline.query.ArticleFilter;
import org.dateline.search.TextSearch;
import org.dateline.text.OffsetUnit;
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

/** Serves articles as NewsArticles of schema.org, and all that was read from one, as JSON-LD or Web Annotations. */
@RestController
@RequestMapping(
        path = "/api/articles",
        produces = {MediaTypes.JSON_LD, MediaTypes.ANNOTATION})
@Transactional(readOnly = true)
class ArticleLinkedController {

    private final ArticleRepository articles;
    private final FactReader facts;
    private final TextSearch search;
    private final Lists lists;

    ArticleLinkedController(ArticleRepository articles, FactReader facts, TextSearch search, Lists lists) {
        this.articles = articles;
        this.facts = facts;
        this.search = search;
        this.lists = lists;
    }

    @GetMapping(produces = MediaTypes.JSON_LD)
    @Operation(summary = "Articles, the one brought in last first; with q, the one that fits best")
    @Tag(name = "articles")
    ResponseEntity<Node> findAll(
            @ParameterObject @Valid ArticleFilter filter,
            @Paged(
                            sortable = {
                                "id",
                                "headline=headlineStart?",
                                "publishedOn=publication.publishedOn?",
                                "ingestedAt",
                                Paged.RELEVANCE
                            },
                            by = "-id")
                    Pageable page,
            Linked linked) {
        return linked.page(
                filter.find(search).page(lists, page).map(ArticleSummary::of),
                new SchemaOrgArticles(linked.base())::article);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An article with all that was read from it")
    @Tag(name = "articles")
    @Snapshot
    ResponseEntity<Node> findOne(@PathVariable long id, OffsetUnit unit, Convention convention, Linked linked) {
        Article article = require(id);
        ArticleSummary summary = ArticleSummary.of(article);
        String text = article.getText();
        LinkedFacts read = new LinkedFacts(facts, linked, article, unit);
        List<Node> said = join(read.quotes(), read.estimates(convention));
        List<Node> named = join(read.persons(), read.organisations());
        return linked.isAnnotation()
                ? linked.whole(join(said, named))
                : linked.answer(new SchemaOrgArticles(linked.base())
                        .article(summary)
                        .with("articleBody", text)
                        .with("mentions", named)
                        .with("hasPart", said));
    }

    @GetMapping("/{id}/quotes")
    @Operation(summary = "The quotes of an article, by place")
    @Tag(name = "quotes")
    ResponseEntity<Node> findQuotes(@PathVariable long id, OffsetUnit unit, Linked linked) {
        return linked.whole(read(id, unit, linked).quotes());
    }

    @GetMapping("/{id}/persons")
    @Operation(summary = "The persons of an article, in the order it names them")
    @Tag(name = "persons")
    ResponseEntity<Node> findPersons(@PathVariable long id, OffsetUnit unit, Linked linked) {
        return linked.whole(read(id, unit, linked).persons());
    }

    @GetMapping("/{id}/organisations")
    @Operation(summary = "The organisations of an article, in the order it names them")
    @Tag(name = "organisations")
    ResponseEntity<Node> findOrganisations(@PathVariable long id, OffsetUnit unit, Linked linked) {
        return linked.whole(read(id, unit, linked).organisations());
    }

    @GetMapping("/{id}/casualty-estimates")
    @Operation(summary = "The casualty estimates of an article, by place")
    @Tag(name = "casualty-estimates")
    ResponseEntity<Node> findEstimates(@PathVariable long id, OffsetUnit unit, Convention convention, Linked linked) {
        return linked.whole(read(id, unit, linked).estimates(convention));
    }

    private LinkedFacts read(long id, OffsetUnit unit, Linked linked) {
        return new LinkedFacts(facts, linked, require(id), unit);
    }

    private Article require(long id) {
        return articles.findById(id).orElseThrow(() -> new NotFoundException("article", id));
    }

    private static List<Node> join(List<Node> some, List<Node> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
