package org.dateline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extraction.LabelledText;
import org.dateline.extraction.NameKind;
import org.dateline.text.Span;

/**
 * Reads texts with names marked in place.
 *
 * <pre>
 * file = {"# " comment} text {"=====" text}
 * name = "[P " words "]" | "[O " words "]" | "[L " words "]"      person, organisation, place
 * </pre>
 */
final class MarkupReader {

    private static final Pattern OPEN = Pattern.compile("\\[[POL] ");
    private static final Pattern NAME = Pattern.compile("\\[([POL]) ([^\\[\\]]+)]");

    List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        StringBuilder marked = new StringBuilder();
        int number = 0;
        for (String line : TextLines.of(file)) {
            number++;
            if (OPEN.matcher(NAME.matcher(line).replaceAll("")).find()) {
                throw new IOException(
                        "%s, line %d: a name is marked «[P words]», «[O words]» or «[L words]» on one line, found «%s»"
                                .formatted(file, number, line));
            }
            if (line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("=====")) {
                add(marked, texts);
                marked.setLength(0);
            } else {
                marked.append(line).append('\n');
            }
        }
        add(marked, texts);
        return texts;
    }

    private static void add(CharSequence marked, List<LabelledText> texts) {
        StringBuilder text = new StringBuilder();
        List<LabelledText.Name> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int begin = text.length();
            text.append(matcher.group(2));
            names.add(new LabelledText.Name(new Span(begin, text.length()), kind(matcher.group(1))));
            from = matcher.end();
        }
        text.append(marked, from, marked.length());
        if (!text.toString().isBlank()) {
            texts.add(new LabelledText(text.toString(), names));
        }
    }

    private static NameKind kind(String letter) {
        return switch (letter) {
            case "P" -> NameKind.PERSON;
            case "O" -> NameKind.ORGANISATION;
            default -> NameKind.PLACE;
        };
    }
}
