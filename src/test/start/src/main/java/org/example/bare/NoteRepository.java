package org.example.bare;

import org.springframework.data.jpa.repository.JpaRepository;

/** Finds notes. */
interface NoteRepository extends JpaRepository<Note, Long> {}
