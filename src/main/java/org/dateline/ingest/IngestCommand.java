package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.RemoteServer;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;
import org.dateline.page.PageReader;
import org.dateline.store.StoreTrouble;
import org.dateline.text.TextReader;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes files into the store, or into a running server with {@code --url}. */
public final class IngestCommand implements Command {

    private static final String JSONL = "--jsonl";
    private static final String TABLES = "--tables";
    private static final List<Option> BULK = List.of(
            Option.flag(
                    JSONL,
                    "Each FILE (or standard input), packed by gzip or not, holds one article a line as POST takes it:"
                            + " {\"text\", \"headline\"?, \"url\"?, \"source\"?, \"publishedOn\"?, …}; run it again to resume."),
            Option.of(TABLES, "DIR", "Takes in the articles of the JSONL tables that the Spark job wrote to DIR."));

    private final Function<String[], ConfigurableApplicationContext> store;

    /** @param store opens the store without a server; its argument is the properties to set */
    public IngestCommand(Function<String[], ConfigurableApplicationContext> store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String summary() {
        return "Takes each FILE (text, .html or .json) into the store and prints where it is; --name=value sets a property of the store.";
    }

    @Override
    public String operands() {
        return "FILE…";
    }

    @Override
    public List<Option> options() {
        return Stream.concat(BULK.stream(), RemoteServer.OPTIONS.stream()).toList();
    }

    @Override
    public boolean takesProperties() {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        if (arguments.has(JSONL) || arguments.has(TABLES)) {
            return bulk(arguments, terminal);
        }
        if (arguments.operands().isEmpty()) {
            throw new UsageException("'ingest' needs at least one FILE.");
        }
        Optional<RemoteServer> server = RemoteServer.of(arguments, System.getenv());
        if (server.isPresent()) {
            DraftReader drafts =
                    new DraftReader(new TextReader(TextReader.DEFAULT_LIMIT), new PageReader(PageReader.DEFAULT_LIMIT));
            return ingest(arguments.operands(), drafts, new RemoteStore(server.get())::ingest, terminal);
        }
        return inStore(arguments, context -> {
            ArticleIngestor ingestor = context.getBean(ArticleIngestor.class);
            DraftReader drafts = context.getBean(DraftReader.class);
            Door door =
                    (form, bytes) -> ingestor.ingest(drafts.read(form, bytes)).told();
            return ingest(arguments.operands(), drafts, door, terminal);
        });
    }

    private ExitCode bulk(Arguments arguments, Terminal terminal) throws IOException {
        if (arguments.has("--url")) {
            throw new UsageException("Bulk goes to the store itself, so --url does not go with " + JSONL + " or "
                    + TABLES + "; a PostgreSQL may be in use by servers meanwhile.");
        }
        if (arguments.has(JSONL) && arguments.has(TABLES)) {
            throw new UsageException("Give " + JSONL + " or " + TABLES + ", not both.");
        }
        Optional<FactTables> tables = arguments.value(TABLES).map(FactTables::new);
        List<String> files = tables.isPresent() ? tables.get().articleFiles() : arguments.operands();
        LineSource source = new LineSource(files.isEmpty() ? List.of("-") : files, terminal.in());
        return inStore(arguments, context -> {
            ArticleLineReader reader =
                    tables.isPresent() ? context.getBean(TableRowReader.class) : context.getBean(LineDraftReader.class);
            try (BulkRun run = new BulkRun(context.getBean(BatchIngestor.class), reader, terminal)) {
                return run.run(source);
            }
        });
    }

    private ExitCode inStore(Arguments arguments, Work work) throws IOException {
        try (ConfigurableApplicationContext context =
                store.apply(arguments.properties().toArray(String[]::new))) {
            return work.in(context);
        } catch (RuntimeException e) {
            throw StoreTrouble.toldOr(e);
        }
    }

    private static ExitCode ingest(List<String> files, DraftReader drafts, Door door, Terminal terminal)
            throws IOException {
        boolean refused = false;
        for (String file : files) {
            try {
                ArticleForm form = ArticleForm.ofFile(file).orElse(ArticleForm.TEXT);
                terminal.out().println(file + "\t" + door.ingest(form, read(file, form, drafts)));
            } catch (UnreadableTextException e) {
                refused = true;
                terminal.err().println(file + ": " + e.getMessage());
            }
        }
        return refused ? ExitCode.REFUSED : ExitCode.OK;
    }

    private static byte[] read(String file, ArticleForm form, DraftReader drafts) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            bytes = in.readNBytes((int) Math.min(drafts.limit(form) + 1, Integer.MAX_VALUE - 8));
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableTextException(Reason.NO_FILE, "It cannot be read; is the path that of a file?");
        }
        if (bytes.length > drafts.limit(form)) {
            throw drafts.tooLong(form);
        }
        return bytes;
    }

    /** Takes an article in and tells where it is. */
    private interface Door {
        String ingest(ArticleForm form, byte[] bytes) throws IOException;
    }

    /** What is done on a store that is open. */
    private interface Work {
        ExitCode in(ConfigurableApplicationContext context) throws IOException;
    }
}
