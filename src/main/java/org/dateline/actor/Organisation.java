package org.dateline.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An organisation, one row across all articles that give the same name and country. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(length = 100_000, nullable = false)
    private String name;

    /** By which lists are sorted; no index holds a longer one. */
    @Formula("left(name, 200)")
    private @Nullable String nameStart;

    @Column(length = 1000)
    private @Nullable String country;

    @Column(length = 400)
    private @Nullable String identity;

    /** What all articles call it; {@link ActorWordings} writes it. */
    @ElementCollection
    @CollectionTable(name = "organisation_wording", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<KnownWording> wordings = new ArrayList<>();

    protected Organisation() {}

    public Organisation(String name, @Nullable String country) {
        this.name = name;
        this.country = country;
        this.identity = ActorIdentity.ofOrganisation(name, country).orElse(null);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getCountry() {
        return country;
    }

    /** Under what name it meets its like of other articles; null where its name is too bare to tell. */
    public @Nullable String getIdentity() {
        return identity;
    }
}
