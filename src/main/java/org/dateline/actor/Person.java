package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A person, one row across all articles that give the same full name. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(length = 100_000, nullable = false)
    private String name;

    @Column(length = 400)
    private @Nullable String identity;

    protected Person() {}

    public Person(String name) {
        this.name = name;
        this.identity = ActorIdentity.ofPerson(name).orElse(null);
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
}
