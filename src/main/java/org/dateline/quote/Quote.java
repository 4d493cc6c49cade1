package org.dateline.quote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.dateline.fact.QuoteKind;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.hibernate.Length;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Words between quotation marks in an article, and who said them. */
@Entity
public class Quote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int ordinal;

    @Column(length = Length.LONG32, nullable = false)
    private String content;

    private int spanBegin;
    private int spanEnd;

    @Enumerated(EnumType.STRING)
    private QuoteKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Quote continues;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Paragraph paragraph;

    @Embedded
    private Attribution speaker;

    /** By which lists are sorted; no index holds a longer one. */
    @Formula("left(attributed_name, 200)")
    private @Nullable String speakerStart;

    @Column(length = 200)
    private @Nullable String rule;

    @Embedded
    private @Nullable Grounds grounds;

    @ElementCollection
    @CollectionTable(name = "quote_candidate", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "rank_of")
    private List<Candidate> candidates = new ArrayList<>();

    protected Quote() {}

    public Quote(Article article, int ordinal, QuoteKind kind, Passage passage, Attribution speaker) {
        this.article = article;
        this.ordinal = ordinal;
        this.kind = kind;
        this.content = passage.words();
        this.spanBegin = passage.span().begin();
        this.spanEnd = passage.span().end();
        this.speaker = speaker;
    }

    /** Says where it stands and whose speech it goes on with; both may be unknown. */
    public void standsIn(@Nullable Paragraph paragraph, @Nullable Quote continues) {
        this.paragraph = paragraph;
        this.continues = continues;
    }

    /** Says what made it a quote, what told the speaker, and who else could be meant. */
    public Quote wasReadBy(String rule, Grounds grounds, List<Candidate> candidates) {
        this.rule = rule;
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

    public String getContent() {
        return content;
    }

    public Span getSpan() {
        return new Span(spanBegin, spanEnd);
    }

    public QuoteKind getKind() {
        return kind;
    }

    public @Nullable Quote getContinues() {
        return continues;
    }

    /** Null in the headline. */
    public @Nullable Paragraph getParagraph() {
        return paragraph;
    }

    public Attribution getSpeaker() {
        return speaker;
    }

    /** Null until the article is read again. */
    public @Nullable String getRule() {
        return rule;
    }

    public @Nullable Grounds getGrounds() {
        return grounds;
    }

    public List<Candidate> getCandidates() {
        return List.copyOf(candidates);
    }
}
