package org.dateline.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Mentions;
import org.dateline.text.OffsetMap;
import org.dateline.text.Passage;
import org.dateline.web.Explanation;
import org.jspecify.annotations.Nullable;

/** An organisation in one article: how the article names and shortens it. */
@Entity
public final class OrganisationAppearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private int ordinal;

    @Column(length = 1000)
    private @Nullable String abbreviation;

    @ElementCollection
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "appearance_id"))
    @Column(name = "alias", length = 100_000)
    @OrderBy
    private List<String> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_mention", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderBy("spanBegin")
    private List<Mention> mentions = new ArrayList<>();

    @Column(length = 200)
    private @Nullable String rule;

    protected OrganisationAppearance() {}

    public OrganisationAppearance(
            Article article, Organisation organisation, int ordinal, @Nullable String abbreviation) {
        this.article = article;
        this.organisation = organisation;
        this.ordinal = ordinal;
        this.abbreviation = abbreviation;
    }

    /** Adds how the article names the organisation. */
    public OrganisationAppearance described(List<String> aliases, List<Mention> mentions) {
        this.aliases.addAll(aliases);
        this.mentions.addAll(mentions);
        return this;
    }

    /** Says what decided that the name is an organisation's. */
    public OrganisationAppearance wasReadBy(String rule) {
        this.rule = rule;
        return this;
    }

    public Article getArticle() {
        return article;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public @Nullable String getAbbreviation() {
        return abbreviation;
    }

    public List<String> getAliases() {
        return List.copyOf(aliases);
    }

    public List<Mention> getMentions() {
        return List.copyOf(mentions);
    }

    /** Null until the article is read again. */
    public @Nullable String getRule() {
        return rule;
    }

    /** What it was read by. */
    Explanation explain(OffsetMap offsets) {
        List<Passage> places = mentions.stream().map(Mention::passage).toList();
        return new Explanation(offsets)
                .rule("organisation", rule)
                .matched("name", Mentions.naming(places, organisation.getName()));
    }
}
