package org.example.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** The one entity. */
@Entity
class Note {

    @Id
    @GeneratedValue
    private Long id;

    private String words;

    public Long getId() {
        return id;
    }

    public String getWords() {
        return words;
    }
}
