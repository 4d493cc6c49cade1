package org.dateline.casualty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.dateline.actor.Attribution;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.fact.Convention;
import org.dateline.fact.Interval;
import org.dateline.fact.Outcome;
import org.dateline.fact.Reckoning;
import org.jspecify.annotations.Nullable;

/** One figure for one outcome and one group of victims, and who says so. */
@Entity
public class CasualtyEstimate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    private Figure figure;

    @Embedded
    private @Nullable Victims victims;

    @Embedded
    private Attribution attribution;

    @Embedded
    private Standing standing;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable CasualtyEstimate subsetOf;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable CasualtyEstimate supersededBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Paragraph paragraph;

    protected CasualtyEstimate() {}

    public CasualtyEstimate(
            Article article, int ordinal, Outcome outcome, Figure figure, Attribution attribution, Standing standing) {
        this.article = article;
        this.ordinal = ordinal;
        this.outcome = outcome;
        this.figure = figure;
        this.attribution = attribution;
        this.standing = standing;
    }

    /** Says whom it counts and where it stands; both may be unknown. */
    public void counts(@Nullable Victims victims, @Nullable Paragraph paragraph) {
        this.victims = victims;
        this.paragraph = paragraph;
    }

    /** Says which estimate it is a part of and which later one replaced it. */
    public void relatesTo(@Nullable CasualtyEstimate subsetOf, @Nullable CasualtyEstimate supersededBy) {
        this.subsetOf = subsetOf;
        this.supersededBy = supersededBy;
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Figure getFigure() {
        return figure;
    }

    /** Its bounds under a convention, and the rule that gave them. */
    public Reckoning reckon(Convention convention) {
        Interval read = new Interval(figure.low(), figure.high());
        return convention.reckon(figure.hedge(), figure.words(), read, standing.derived());
    }

    public @Nullable Victims getVictims() {
        return victims;
    }

    public Attribution getAttribution() {
        return attribution;
    }

    public Standing getStanding() {
        return standing;
    }

    public @Nullable CasualtyEstimate getSubsetOf() {
        return subsetOf;
    }

    public @Nullable CasualtyEstimate getSupersededBy() {
        return supersededBy;
    }

    /** Null in the headline. */
    public @Nullable Paragraph getParagraph() {
        return paragraph;
    }
}
