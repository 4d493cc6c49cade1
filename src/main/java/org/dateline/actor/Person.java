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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A person, one row across all articles that give the same full name, unless a user said otherwise. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(length = 100_000, nullable = false)
    private String name;

    /** By which lists are sorted; no index holds a longer one. */
    @Formula("left(name, 200)")
    private @Nullable String nameStart;

    @Column(length = 400)
    private @Nullable String identity;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person canonical;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person mergedInto;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person splitFrom;

    /** What all articles call it; {@link ActorWordings} writes it. */
    @ElementCollection
    @CollectionTable(name = "person_wording", joinColumns = @JoinColumn(name = "person_id"))
    private List<KnownWording> wordings = new ArrayList<>();

    protected Person() {}

    public Person(String name) {
        this.name = name;
        this.identity = ActorIdentity.ofPerson(name).orElse(null);
        this.canonical = this;
    }

    /** Another person of the same name, whom no further article meets by that name. */
    public static Person splitFrom(Person origin) {
        Person person = new Person(origin.getName());
        person.identity = null;
        person.splitFrom = origin;
        return person;
    }

    /** Takes this row for that person from now on. */
    public void mergeInto(Person other) {
        this.mergedInto = other;
        servedAs(other.getCanonical());
    }

    /** Takes this row for somebody of its own again. */
    public void standAlone() {
        this.mergedInto = null;
        servedAs(this);
    }

    /** Says under which row this one is served, because one that it is merged into was merged or split. */
    public void servedAs(Person canonical) {
        this.canonical = canonical;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Under what name it meets its like of other articles; null where its name is too bare to tell. */
    public @Nullable String getIdentity() {
        return identity;
    }

    /** The row under which this person is served: itself unless it was merged. */
    public Person getCanonical() {
        return canonical;
    }

    public boolean isCanonical() {
        return Objects.equals(canonical.getId(), id);
    }

    public @Nullable Person getMergedInto() {
        return mergedInto;
    }

    public @Nullable Person getSplitFrom() {
        return splitFrom;
    }
}
