package org.dateline.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.dateline.extraction.RuleCatalogue;
import org.dateline.web.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the rules that read facts. */
@RestController
@RequestMapping(path = "/api/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rules")
class RuleController {

    private final RuleCatalogue catalogue = new RuleCatalogue();

    @GetMapping
    @Operation(summary = "The rules that read facts, kind by kind, each with a text it reads")
    RulesResponse findAll(@ParameterObject RuleFilter filter) {
        List<RuleResponse> rules = catalogue.rules().stream()
                .filter(rule -> filter.kind() == null || rule.kind() == filter.kind())
                .map(RuleResponse::of)
                .toList();
        return new RulesResponse(rules);
    }

    @GetMapping("/{name}")
    @Operation(summary = "A rule, by the name that facts give it")
    RuleResponse findOne(@PathVariable String name) {
        return catalogue
                .named(name)
                .map(RuleResponse::of)
                .orElseThrow(() -> new NotFoundException(
                        "There is no rule with the name '" + name + "'; GET /api/rules lists them."));
    }

    /** The list as served. */
    record RulesResponse(List<RuleResponse> content) {}
}
