package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.Length;

/** The whole text of an article, in a row of its own so that lists of articles need not read it. */
@Entity
class ArticleText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(length = Length.LONG32, nullable = false)
    private String content;

    protected ArticleText() {}

    ArticleText(String content) {
        this.content = content;
    }

    String content() {
        return content;
    }
}
