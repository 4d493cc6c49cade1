package org.dateline.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text that an article had before another took its place. */
@Entity
public final class ArticleRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @Column(name = "revision")
    private int number;

    @Column(length = 64, nullable = false)
    private String sha256;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.REMOVE)
    @JoinColumn(name = "text_id")
    private ArticleText text;

    @Embedded
    private @Nullable Publication publication;

    private Instant since;

    protected ArticleRevision() {}

    ArticleRevision(
            Article article, int number, String sha256, ArticleText text, Publication publication, Instant since) {
        this.article = article;
        this.number = number;
        this.sha256 = sha256;
        this.text = text;
        this.publication = publication;
        this.since = since;
    }

    public Article getArticle() {
        return article;
    }

    /** Counted from 1. */
    public int getNumber() {
        return number;
    }

    public String getSha256() {
        return sha256;
    }

    public String getText() {
        return text.content();
    }

    public Publication getPublication() {
        return publication == null ? Publication.UNKNOWN : publication;
    }

    /** When it was taken in. */
    public Instant getSince() {
        return since;
    }
}
