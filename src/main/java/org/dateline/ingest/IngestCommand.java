package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;
import org.dateline.text.TextReader;
import org.dateline.text.UnreadableTextException;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes files into the store, or into a running server with {@code --url}. */
public final class IngestCommand implements Command {

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
        return "Takes each FILE into the store and prints where it is; --name=value sets a property of the store.";
    }

    @Override
    public String operands() {
        return "FILE…";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.of("--url", "URL", "Goes through the server there, such as http://localhost:8080."));
    }

    @Override
    public boolean takesProperties() {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("'ingest' needs at least one FILE.");
        }
        if (arguments.has("--url")) {
            RemoteStore server = new RemoteStore(arguments.value("--url").orElseThrow());
            return ingest(arguments.operands(), new TextReader(TextReader.DEFAULT_LIMIT), server::ingest, terminal);
        }
        try (ConfigurableApplicationContext context =
                store.apply(arguments.properties().toArray(String[]::new))) {
            ArticleIngestor ingestor = context.getBean(ArticleIngestor.class);
            return ingest(
                    arguments.operands(), context.getBean(TextReader.class), text -> told(ingestor, text), terminal);
        } catch (RuntimeException e) {
            if (HeldStore.isCauseOf(e)) {
                throw new IOException(HeldStore.MESSAGE, e);
            }
            throw e;
        }
    }

    private static ExitCode ingest(List<String> files, TextReader reader, Door door, Terminal terminal)
            throws IOException {
        boolean refused = false;
        for (String file : files) {
            try {
                String text = reader.read(Files.readAllBytes(Path.of(file)));
                terminal.out().println(file + "\t" + door.ingest(text));
            } catch (NoSuchFileException e) {
                refused = true;
                terminal.err().println(file + ": there is no such file");
            } catch (UnreadableTextException e) {
                refused = true;
                terminal.err().println(file + ": " + e.getMessage());
            }
        }
        return refused ? ExitCode.REFUSED : ExitCode.OK;
    }

    private static String told(ArticleIngestor ingestor, String text) {
        Ingested ingested = ingestor.ingest(ArticleDraft.of(text));
        return "/api/articles/" + ingested.articleId() + "\t" + (ingested.created() ? "new" : "known");
    }

    /** Takes a text in and tells where it is. */
    private interface Door {
        String ingest(String text) throws IOException;
    }
}
