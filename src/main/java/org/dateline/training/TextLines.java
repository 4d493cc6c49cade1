package org.dateline.training;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file of UTF-8. */
final class TextLines {

    private TextLines() {}

    static List<String> of(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not valid UTF-8; save it as UTF-8.", e);
        }
    }
}
