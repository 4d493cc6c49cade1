package org.example.bare;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that serves rows of a table over HTTP. */
@SpringBootApplication
@RestController
public class BareApplication {

    private final NoteRepository notes;

    BareApplication(NoteRepository notes) {
        this.notes = notes;
    }

    public static void main(String[] words) {
        SpringApplication.run(BareApplication.class, words);
    }

    @GetMapping("/api/articles")
    List<Note> all() {
        return notes.findAll();
    }
}
