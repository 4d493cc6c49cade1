package org.dateline.casualty;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Attribution;
import org.dateline.actor.Candidate;
import org.dateline.actor.Grounds;
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

    @Embedded
    private @Nullable Harm harm;

    @Embedded
    private @Nullable Grounds grounds;

    @ElementCollection
    @CollectionTable(name = "casualty_candidate", joinColumns = @JoinColumn(name = "estimate_id"))
    @OrderColumn(name = "rank_of")
    private List<Candidate> candidates = new ArrayList<>();

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

    /** Says which words tell the harm, what told the source, and who else could be meant. */
    public CasualtyEstimate wasReadBy(Harm harm, Grounds grounds, List<Candidate> candidates) {
        this.harm = harm;
        this.grounds = grounds;
        this.candidates.addAll(candidates);
        return this;
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

    /** Null until the article is read again. */
    public @Nullable Harm getHarm() {
        return harm;
    }

    public @Nullable Grounds getGrounds() {
        return grounds;
    }

    public List<Candidate> getCandidates() {
        return List.copyOf(candidates);
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
