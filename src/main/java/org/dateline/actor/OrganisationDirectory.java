package org.dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ExplanationResponse;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Describes organisations by what the articles call them; within the caller's transaction. */
@Component
public class OrganisationDirectory {

    private final OrganisationRepository organisations;
    private final OrganisationAppearanceRepository appearances;
    private final Lists lists;

    OrganisationDirectory(
            OrganisationRepository organisations, OrganisationAppearanceRepository appearances, Lists lists) {
        this.organisations = organisations;
        this.appearances = appearances;
        this.lists = lists;
    }

    public OrganisationResponse describe(Organisation organisation, OffsetUnit unit, Explain explain) {
        return describe(new PageImpl<>(List.of(organisation)), unit, explain)
                .getContent()
                .get(0);
    }

    public Page<OrganisationResponse> describe(Page<Organisation> page, OffsetUnit unit, Explain explain) {
        List<Long> ids = page.map(Organisation::getId).getContent();
        Wordings wordings = new Wordings(organisations.findWordings(ids));
        Map<Long, ExplanationResponse> explanations = explain.isWanted() ? explanations(ids, unit) : Map.of();
        return page.map(organisation -> OrganisationResponse.of(
                organisation,
                wordings.of(organisation.getId(), WordingKind.ABBREVIATION),
                wordings.of(organisation.getId(), WordingKind.ALIAS),
                explanations.get(organisation.getId())));
    }

    /** The organisations of an article. */
    public Page<OrganisationInArticleResponse> inArticle(
            long articleId, Pageable page, OffsetUnit unit, Explain explain) {
        Specification<OrganisationAppearance> inArticle = (appearance, query, builder) ->
                builder.equal(appearance.get("article").get("id"), articleId);
        return lists.page(Listing.of(OrganisationAppearance.class, inArticle).identifiedBy("organisation.id"), page)
                .map(found -> OrganisationInArticleResponse.of(found, unit, explain));
    }

    private Map<Long, ExplanationResponse> explanations(List<Long> ids, OffsetUnit unit) {
        return appearances.findFirst(ids).stream()
                .collect(Collectors.toMap(
                        found -> found.getOrganisation().getId(),
                        found -> found.explain(found.getArticle().offsets(unit))
                                .ofArticle(found.getArticle().getId())
                                .response()));
    }
}
