package org.dateline.actor;

import java.util.List;
import java.util.Map;
import org.dateline.text.OffsetUnit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Describes organisations by what the articles call them; within the caller's transaction. */
@Component
public class OrganisationDirectory {

    private final OrganisationAppearanceRepository appearances;

    OrganisationDirectory(OrganisationAppearanceRepository appearances) {
        this.appearances = appearances;
    }

    public OrganisationResponse describe(Organisation organisation) {
        return describe(new PageImpl<>(List.of(organisation))).getContent().get(0);
    }

    public Page<OrganisationResponse> describe(Page<Organisation> page) {
        List<Long> ids = page.map(Organisation::getId).getContent();
        Map<Long, List<String>> aliases = Wording.byActor(appearances.findAliases(ids));
        Map<Long, List<String>> abbreviations = Wording.byActor(appearances.findAbbreviations(ids));
        return page.map(organisation -> OrganisationResponse.of(
                organisation,
                abbreviations.getOrDefault(organisation.getId(), List.of()),
                aliases.getOrDefault(organisation.getId(), List.of())));
    }

    /** The organisations of an article. */
    public Page<OrganisationInArticleResponse> inArticle(long articleId, Pageable page, OffsetUnit unit) {
        return appearances.findByArticleId(articleId, page).map(found -> OrganisationInArticleResponse.of(found, unit));
    }
}
