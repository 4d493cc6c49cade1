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

/** A person in one article: how the article addresses, names and describes them. */
@Entity
public final class PersonAppearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private int ordinal;

    @Column(length = 1000)
    private @Nullable String honorific;

    @ElementCollection
    @CollectionTable(name = "person_alias", joinColumns = @JoinColumn(name = "appearance_id"))
    @Column(name = "alias", length = 100_000)
    @OrderBy
    private List<String> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_mention", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderBy("spanBegin")
    private List<Mention> mentions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderBy("spanBegin")
    private List<Role> roles = new ArrayList<>();

    @Column(length = 200)
    private @Nullable String rule;

    protected PersonAppearance() {}

    public PersonAppearance(Article article, Person person, int ordinal, @Nullable String honorific) {
        this.article = article;
        this.person = person;
        this.ordinal = ordinal;
        this.honorific = honorific;
    }

    /** Adds how the article names and describes the person. */
    public PersonAppearance described(List<String> aliases, List<Mention> mentions, List<Role> roles) {
        this.aliases.addAll(aliases);
        this.mentions.addAll(mentions);
        this.roles.addAll(roles);
        return this;
    }

    /** Says what decided that the name is a person's. */
    public PersonAppearance wasReadBy(String rule) {
        this.rule = rule;
        return this;
    }

    public Article getArticle() {
        return article;
    }

    public Person getPerson() {
        return person;
    }

    public @Nullable String getHonorific() {
        return honorific;
    }

    public List<String> getAliases() {
        return List.copyOf(aliases);
    }

    public List<Mention> getMentions() {
        return List.copyOf(mentions);
    }

    public List<Role> getRoles() {
        return List.copyOf(roles);
    }

    /** Null until the article is read again. */
    public @Nullable String getRule() {
        return rule;
    }

    /** What it was read by. */
    Explanation explain(OffsetMap offsets) {
        List<Passage> places = mentions.stream().map(Mention::passage).toList();
        return new Explanation(offsets).rule("person", rule).matched("name", Mentions.naming(places, person.getName()));
    }
}
