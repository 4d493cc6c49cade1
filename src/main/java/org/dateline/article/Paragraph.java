package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.dateline.fact.ParagraphKind;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.hibernate.Length;

/** A paragraph of an article, counted from 0; the headline is none. */
@Entity
public class Paragraph {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ParagraphKind kind;

    @Column(length = Length.LONG32, nullable = false)
    private String content;

    private int spanBegin;
    private int spanEnd;

    protected Paragraph() {}

    public Paragraph(Article article, int ordinal, ParagraphKind kind, Passage passage) {
        this.article = article;
        this.ordinal = ordinal;
        this.kind = kind;
        this.content = passage.words();
        this.spanBegin = passage.span().begin();
        this.spanEnd = passage.span().end();
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

    public ParagraphKind getKind() {
        return kind;
    }

    public Passage getPassage() {
        return new Passage(content, getSpan());
    }

    public Span getSpan() {
        return new Span(spanBegin, spanEnd);
    }
}
