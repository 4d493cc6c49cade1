package org.dateline.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;
import org.dateline.extraction.Gazetteer;
import org.dateline.extraction.LabelledText;
import org.dateline.extraction.NameModel;
import org.dateline.extraction.NameTrainer;

/** Learns the name model from labelled texts; the same files give the same bytes. */
public final class TrainCommand implements Command {

    private static final int EPOCHS = 14;
    private static final int WEIGHT_OF_NEWS = 2;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String summary() {
        return "Learns the model of names from labelled texts.";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        String files = Corpus.ALL.stream().map(Corpus::file).collect(Collectors.joining(", "));
        return List.of(
                Option.of("--data", "DIR", "Holds " + files + ": a token, a tab and its label a line."),
                Option.of(
                        "--texts",
                        "DIR",
                        "News as .txt with names marked [P person], [O organisation], [L place]; each counts "
                                + WEIGHT_OF_NEWS + " times."),
                Option.of("--out", "MODEL", "The file the model is written to."));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        long began = System.nanoTime();
        Path data = Path.of(required(arguments, "--data"));
        Path out = Path.of(required(arguments, "--out")).toAbsolutePath();
        List<String> missing = Corpus.ALL.stream()
                .map(Corpus::file)
                .filter(file -> !Files.isReadable(data.resolve(file)))
                .toList();
        if (!missing.isEmpty()) {
            terminal.err().println(data + ": holds no " + String.join(", no ", missing) + "; is the path right?");
            return ExitCode.REFUSED;
        }
        Path folder = out.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            terminal.err().println(out + ": there is no such folder to write the model to.");
            return ExitCode.REFUSED;
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Corpus corpus : Corpus.ALL) {
            add(data.resolve(corpus.file()), new ConllReader(corpus.sentencesADocument())::read, 1, texts, terminal);
        }
        if (arguments.has("--texts")) {
            for (Path news : news(Path.of(required(arguments, "--texts")))) {
                add(news, new MarkupReader()::read, WEIGHT_OF_NEWS, texts, terminal);
            }
        }
        terminal.err().println("learning from %d texts in %d rounds".formatted(texts.size(), EPOCHS));
        write(new NameTrainer(new Gazetteer()).train(texts, EPOCHS), out);
        terminal.out()
                .println("%s: %d bytes after %.1f s"
                        .formatted(out.getFileName(), Files.size(out), (System.nanoTime() - began) / 1e9));
        return ExitCode.OK;
    }

    private static void add(Path file, Reader reader, int weight, List<LabelledText> texts, Terminal terminal)
            throws IOException {
        List<LabelledText> read = reader.read(file);
        for (int i = 0; i < weight; i++) {
            texts.addAll(read);
        }
        terminal.out()
                .println("%s: %d texts, %d names%s"
                        .formatted(
                                file.getFileName(),
                                read.size(),
                                read.stream()
                                        .mapToInt(text -> text.names().size())
                                        .sum(),
                                weight == 1 ? "" : ", each " + weight + " times"));
    }

    private static List<Path> news(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("The option --texts is '" + folder + "'; it must be a folder of .txt files.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes beside the model first: a run that breaks leaves no half of one. */
    private static void write(NameModel model, Path out) throws IOException {
        Path half = out.resolveSibling(out.getFileName() + ".part");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(half))) {
            model.write(file);
        }
        Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String required(Arguments arguments, String option) {
        return arguments
                .value(option)
                .orElseThrow(() -> new UsageException("'train' needs --data DIR and --out MODEL."));
    }

    /** Reads one file of labelled texts. */
    private interface Reader {
        List<LabelledText> read(Path file) throws IOException;
    }
}
