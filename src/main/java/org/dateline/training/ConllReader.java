package org.dateline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.extraction.LabelledText;
import org.dateline.extraction.NameKind;
import org.dateline.text.Span;

/**
 * Reads labelled tokens, {@code token TAB label} a line in BIO2 form, and sets them as text again. A blank line ends a
 * sentence, {@code # doc} begins a document; where a file marks none, every sentence of {@code sentencesADocument} is.
 */
final class ConllReader {

    private static final Pattern LABEL = Pattern.compile("O|[BI]-.+");
    private static final String NO_BLANK_BEFORE = ".,;:!?)]}%’”";
    private static final String NO_BLANK_AFTER = "([{$“‘#@";

    private final int sentencesADocument;

    ConllReader(int sentencesADocument) {
        this.sentencesADocument = sentencesADocument;
    }

    List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        Setting setting = new Setting();
        int sentences = 0;
        boolean marked = false;
        int number = 0;
        for (String line : TextLines.of(file)) {
            number++;
            if (line.startsWith("# doc")) {
                marked = true;
                setting.finish().ifPresent(texts::add);
            } else if (line.isBlank()) {
                setting.endSentence();
                if (!marked && ++sentences % sentencesADocument == 0) {
                    setting.finish().ifPresent(texts::add);
                }
            } else {
                String[] columns = line.split("\t");
                if (columns.length < 2 || !LABEL.matcher(columns[1]).matches()) {
                    throw new IOException(
                            "%s, line %d: expected «token TAB label» with a label such as O, B-PER or I-PER, found «%s»"
                                    .formatted(file, number, line));
                }
                setting.add(columns[0], columns[1]);
            }
        }
        setting.finish().ifPresent(texts::add);
        return texts;
    }

    /** The text being set. */
    private static final class Setting {

        private StringBuilder text = new StringBuilder();
        private List<LabelledText.Name> names = new ArrayList<>();
        private int nameBegin;
        private Optional<NameKind> kind = Optional.empty();
        private boolean inQuotes;
        private boolean glue = true;

        private void add(String token, String label) {
            if (!label.startsWith("I-") || kind.isEmpty()) {
                endName();
            }
            boolean straight = token.equals("\"") || token.equals("''") || token.equals("``");
            boolean closes = straight && inQuotes;
            if (!glue && !closes && !joinsBefore(token)) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(straight ? "\"" : token);
            glue = straight && !closes || token.length() == 1 && NO_BLANK_AFTER.contains(token);
            inQuotes ^= straight;
            if (label.startsWith("B-")) {
                kind = kind(label.substring(2));
                nameBegin = begin;
            }
        }

        private static boolean joinsBefore(String token) {
            return token.length() == 1 && NO_BLANK_BEFORE.contains(token)
                    || token.startsWith("'") && token.length() > 1
                    || token.startsWith("’") && token.length() > 1
                    || token.equals("n't");
        }

        private static Optional<NameKind> kind(String type) {
            return switch (type) {
                case "PER" -> Optional.of(NameKind.PERSON);
                case "ORG", "CORP" -> Optional.of(NameKind.ORGANISATION);
                case "LOC" -> Optional.of(NameKind.PLACE);
                default -> Optional.empty();
            };
        }

        private void endName() {
            kind.ifPresent(known -> names.add(new LabelledText.Name(new Span(nameBegin, text.length()), known)));
            kind = Optional.empty();
        }

        private void endSentence() {
            endName();
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append("\n\n");
            }
            glue = true;
            inQuotes = false;
        }

        private Optional<LabelledText> finish() {
            endSentence();
            Optional<LabelledText> done =
                    text.length() == 0 ? Optional.empty() : Optional.of(new LabelledText(text.toString(), names));
            text = new StringBuilder();
            names = new ArrayList<>();
            return done;
        }
    }
}
