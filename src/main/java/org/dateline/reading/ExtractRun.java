package org.dateline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.page.PageReader;
import org.dateline.text.TextReader;
import org.jspecify.annotations.Nullable;

/** One run of {@code extract}: what was read goes out in order, what was refused is named and counted. */
final class ExtractRun implements AutoCloseable {

    private static final int CHECKED_EVERY = 64;
    private static final long ENOUGH_HEAP = 224L << 20;
    private static final long PROGRESS_EVERY = 5_000_000_000L;

    private final FactsJson facts;
    private final Terminal terminal;
    private final OrderedPipeline<Result> pipeline =
            new OrderedPipeline<>(Runtime.getRuntime().availableProcessors(), this::take);
    private long done;
    private long refused;
    private long lastTold = System.nanoTime();

    ExtractRun(FactsJson facts, Terminal terminal) {
        this.facts = facts;
        this.terminal = terminal;
    }

    /** One text, or one page. */
    void text(String file, Callable<InputStream> open) throws IOException {
        pipeline.add(() -> read(file, () -> {
            try (InputStream in = open.call()) {
                return isPage(file)
                        ? facts.ofPage(idOf(file), in.readNBytes((int) PageReader.DEFAULT_LIMIT + 1))
                        : facts.ofText(idOf(file), in.readNBytes((int) TextReader.DEFAULT_LIMIT + 1));
            }
        }));
    }

    /** One text a line. */
    void lines(String file, InputStream in) throws IOException {
        JsonLines lines = new JsonLines(in);
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            JsonLines.Line current = line;
            if (!current.isBlank()) {
                pipeline.add(() -> read(file + ", line " + current.number(), () -> facts.ofLine(current)));
            }
        }
    }

    void refuse(String what, String why) throws IOException {
        pipeline.add(() -> new Result(null, what + ": " + why));
    }

    ExitCode finish() throws IOException {
        pipeline.finish();
        checkOutput();
        return refused == 0 ? ExitCode.OK : ExitCode.REFUSED;
    }

    private static Result read(String what, Callable<String> work) {
        try {
            return new Result(work.call(), "");
        } catch (Exception | StackOverflowError e) {
            // One text that cannot be read must not cost the others.
            return new Result(null, what + ": " + Refusal.reason(e));
        }
    }

    private void take(Result result) throws IOException {
        if (result.json() == null) {
            refused++;
            terminal.err().println(result.error());
        } else {
            terminal.out().append(result.json()).append('\n');
        }
        done++;
        if (done % CHECKED_EVERY == 0) {
            checkOutput();
            keepSmall();
        }
        if (System.nanoTime() - lastTold > PROGRESS_EVERY) {
            lastTold = System.nanoTime();
            terminal.err().println(done + " texts read, " + refused + " refused");
        }
    }

    /** A virtual machine with much memory lets its heap grow to gigabytes before it collects what is long done with. */
    private static void keepSmall() {
        if (Runtime.getRuntime().totalMemory() > ENOUGH_HEAP) {
            System.gc();
        }
    }

    private void checkOutput() throws IOException {
        if (terminal.out().checkError()) {
            throw new IOException("the output cannot be written");
        }
    }

    private static boolean isPage(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    private static @Nullable String idOf(String file) {
        if (file.equals("-")) {
            return null;
        }
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void close() {
        pipeline.close();
    }

    /** A line of JSON, or null and why not. */
    private record Result(@Nullable String json, String error) {}
}
