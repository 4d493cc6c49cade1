package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.HeldStore;
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
        return RemoteServer.OPTIONS;
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
        Optional<RemoteServer> server = RemoteServer.of(arguments, System.getenv());
        if (server.isPresent()) {
            DraftReader drafts =
                    new DraftReader(new TextReader(TextReader.DEFAULT_LIMIT), new PageReader(PageReader.DEFAULT_LIMIT));
            return ingest(arguments.operands(), drafts, new RemoteStore(server.get())::ingest, terminal);
        }
        try (ConfigurableApplicationContext context =
                store.apply(arguments.properties().toArray(String[]::new))) {
            ArticleIngestor ingestor = context.getBean(ArticleIngestor.class);
            DraftReader drafts = context.getBean(DraftReader.class);
            Door door = (form, bytes) -> told(ingestor, drafts.read(form, bytes));
            return ingest(arguments.operands(), drafts, door, terminal);
        } catch (RuntimeException e) {
            Optional<StoreTrouble> trouble = StoreTrouble.of(e);
            if (trouble.isPresent() && !HeldStore.isCauseOf(e)) {
                throw new IOException(trouble.get().detail(), e);
            }
            throw HeldStore.toldOr(e);
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

    private static String told(ArticleIngestor ingestor, ArticleDraft draft) {
        Ingested ingested = ingestor.ingest(draft);
        return "/api/articles/" + ingested.articleId() + "\t" + (ingested.created() ? "new" : "known");
    }

    /** Takes an article in and tells where it is. */
    private interface Door {
        String ingest(ArticleForm form, byte[] bytes) throws IOException;
    }
}
