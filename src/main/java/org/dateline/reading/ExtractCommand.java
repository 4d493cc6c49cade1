package org.dateline.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.Terminal;
import org.dateline.extraction.FactExtractor;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;

/** Reads texts into lines of JSON, with no server and no store. */
public final class ExtractCommand implements Command {

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String summary() {
        return "Reads each FILE (text or .html; or standard input) and prints its facts, one JSON a line.";
    }

    @Override
    public String operands() {
        return "[FILE]…";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.flag("--jsonl", "The input holds one {\"id\", \"text\"} a line; the order is kept."),
                Option.oneOf("--offsets", List.of("utf16", "codepoints"), "What spans count; utf16 if not given."),
                Option.flag(
                        "--explain",
                        "Adds to each fact its rules, the words they matched and who else could be meant."));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        OffsetUnit unit =
                OffsetUnit.valueOf(arguments.value("--offsets").orElse("utf16").toUpperCase(Locale.ROOT));
        Explain explain = arguments.has("--explain") ? Explain.YES : Explain.NO;
        FactsJson facts = new FactsJson(new FactExtractor(), unit, explain);
        List<String> files = arguments.operands().isEmpty() ? List.of("-") : arguments.operands();
        try (ExtractRun run = new ExtractRun(facts, terminal)) {
            for (String file : files) {
                if (!file.equals("-") && (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
                    run.refuse(file, "cannot be read; is the path that of a file?");
                } else if (arguments.has("--jsonl")) {
                    try (InputStream in = open(file, terminal)) {
                        run.lines(file, in);
                    }
                } else {
                    run.text(file, () -> open(file, terminal));
                }
            }
            return run.finish();
        }
    }

    private static InputStream open(String file, Terminal terminal) throws IOException {
        return new BufferedInputStream(file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file)), 1 << 16);
    }
}
