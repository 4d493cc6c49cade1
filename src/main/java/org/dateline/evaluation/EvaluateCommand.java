package org.dateline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;
import org.dateline.extraction.FactExtractor;

/** Reads texts whose facts are known and prints how well that went. */
public final class EvaluateCommand implements Command {

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public String summary() {
        return "Reads the texts of each GOLD file and prints how the facts compare with those it lists.";
    }

    @Override
    public String operands() {
        return "GOLD.jsonl…";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.oneOf("--task", Task.names(), "What to compare; it must be given."),
                Option.of("--errors", "N", "Lists the N worst misses and false facts in context."));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        String task = arguments
                .value("--task")
                .orElseThrow(() ->
                        new UsageException("'evaluate' needs --task, one of " + String.join(", ", Task.names()) + "."));
        int errors = arguments.value("--errors").map(EvaluateCommand::count).orElse(0);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("'evaluate' needs at least one file of gold, one JSON object a line.");
        }
        Measure measure = Task.valueOf(task.toUpperCase(Locale.ROOT)).measure();
        boolean refused = false;
        FactExtractor extractor = new FactExtractor();
        for (String file : arguments.operands()) {
            refused |= !evaluate(Path.of(file), extractor, measure, terminal);
        }
        measure.figures().forEach(terminal.out()::println);
        if (errors > 0) {
            terminal.out().print(FaultReport.of(measure.faults(), errors));
        }
        return refused ? ExitCode.REFUSED : ExitCode.OK;
    }

    private static boolean evaluate(Path file, FactExtractor extractor, Measure measure, Terminal terminal)
            throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            terminal.err().println(file + ": cannot be read; is the path right?");
            return false;
        }
        GoldReader.Gold gold = new GoldReader().read(file);
        gold.errors().forEach(error -> terminal.err().println(file + ", " + error));
        boolean whole = gold.errors().isEmpty();
        for (GoldReader.Line line : gold.lines()) {
            try {
                measure.add(line.text(), extractor.extract(line.text().text()));
            } catch (GoldException e) {
                terminal.err().println(file + ", line " + line.number() + ": " + e.getMessage());
                whole = false;
            }
        }
        return whole;
    }

    private static int count(String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new UsageException("The option --errors is '" + value + "'; it must be a whole number such as 20.");
        }
        return Integer.parseInt(value);
    }
}
