package org.dateline.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.fact.Outcome;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.hibernate.Length;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A news article as published; its text is its identity, and what is read from it points here. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(length = 64, nullable = false)
    private String sha256;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.ALL)
    @JoinColumn(name = "text_id")
    private ArticleText text;

    @Column(length = Length.LONG32, nullable = false)
    private String surrogatePairs;

    @Embedded
    private @Nullable Masthead masthead;

    /** By which lists are sorted; no index holds a longer one. */
    @Formula("left(headline, 200)")
    private @Nullable String headlineStart;

    @Embedded
    private @Nullable Publication publication;

    private String language;
    private int extractorVersion;
    private Instant ingestedAt;
    private int revision;
    private @Nullable Instant revisedAt;

    @ElementCollection
    @CollectionTable(name = "article_toll", joinColumns = @JoinColumn(name = "article_id"))
    @MapKeyColumn(name = "outcome", length = 32)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Outcome, TollFigure> toll = new EnumMap<>(Outcome.class);

    protected Article() {}

    public Article(String text, Publication publication, Instant ingestedAt) {
        this.publication = publication;
        this.language = "und";
        this.ingestedAt = ingestedAt.truncatedTo(ChronoUnit.MICROS);
        this.revision = 1;
        has(text);
    }

    /** Puts another text in place of the present one, and gives that back. */
    public ArticleRevision revise(String text, Publication publication, Instant revisedAt) {
        ArticleRevision former = new ArticleRevision(
                this,
                revision,
                sha256,
                this.text,
                getPublication(),
                this.revisedAt == null ? ingestedAt : this.revisedAt);
        this.publication = publication;
        this.revision++;
        this.revisedAt = revisedAt.truncatedTo(ChronoUnit.MICROS);
        has(text);
        return former;
    }

    private void has(String text) {
        this.sha256 = TextIdentity.of(text);
        this.text = new ArticleText(text);
        this.surrogatePairs = OffsetMap.pairsOf(text);
    }

    /** Corrects where and when it was published. */
    public void wasPublished(Publication publication) {
        this.publication = publication;
    }

    /** Takes over what an extractor of that version read about the article as a whole. */
    public void wasRead(Masthead masthead, String language, Map<Outcome, TollFigure> toll, int extractorVersion) {
        this.masthead = masthead;
        this.language = language;
        this.toll.clear();
        this.toll.putAll(toll);
        this.extractorVersion = extractorVersion;
    }

    public Long getId() {
        return id;
    }

    public String getSha256() {
        return sha256;
    }

    public String getText() {
        return text.content();
    }

    public Masthead getMasthead() {
        return masthead == null ? Masthead.NONE : masthead;
    }

    public Publication getPublication() {
        return publication == null ? Publication.UNKNOWN : publication;
    }

    public String getLanguage() {
        return language;
    }

    public int getExtractorVersion() {
        return extractorVersion;
    }

    public Instant getIngestedAt() {
        return ingestedAt;
    }

    /** How many texts the article had, the present one included. */
    public int getRevision() {
        return revision;
    }

    /** When the present text was taken in. */
    public Instant getRevisedAt() {
        return revisedAt == null ? ingestedAt : revisedAt;
    }

    /** The outcomes the article gives figures for, in their order. */
    public Map<Outcome, TollFigure> getToll() {
        Map<Outcome, TollFigure> ordered = new EnumMap<>(Outcome.class);
        ordered.putAll(toll);
        return ordered;
    }

    /** How spans in this article are told in a unit, without reading its text. */
    public OffsetMap offsets(OffsetUnit unit) {
        return OffsetMap.ofPairs(surrogatePairs, unit);
    }
}
