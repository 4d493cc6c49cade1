package org.dateline.bulk.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.dateline.extraction.FactExtractor;
import org.jspecify.annotations.Nullable;

/** The folder of the tables, and how one run comes into it as a whole or not at all. */
final class Output {

    private static final String STAGING = "_staging";
    private static final String VERSION = "extractorVersion=" + FactExtractor.VERSION;

    private final Path root;
    private final FileSystem files;
    private final String run;

    Output(String folder, Configuration configuration) throws IOException {
        this.root = new Path(folder);
        this.files = root.getFileSystem(configuration);
        String moment = Instant.now().toString().replaceAll("[:.]", "-");
        this.run = "run=" + moment + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Where this run writes before it is whole. */
    String staged(String name) {
        return new Path(new Path(new Path(root, STAGING), run), name).toString();
    }

    long stagedBytes(String name) throws IOException {
        return files.getContentSummary(new Path(staged(name))).getLength();
    }

    /** The articles that need not be read again, or null where there are none. */
    @Nullable String known() throws IOException {
        Path known = new Path(new Path(root, Table.ARTICLES.folder()), VERSION);
        return files.exists(known) ? known.toString() : null;
    }

    /** Tables of two forms in one folder could be read by nobody. */
    void check(OutputFormat format) throws IOException {
        Path articles = new Path(root, Table.ARTICLES.folder());
        RemoteIterator<LocatedFileStatus> inside = files.exists(articles) ? files.listFiles(articles, true) : null;
        while (inside != null && inside.hasNext()) {
            String name = inside.next().getPath().getName();
            if (name.startsWith("part-") && !format.wrote(name)) {
                throw new IOException(root + " holds tables of another form than " + format.source()
                        + ": give the --output-format they have, or another folder");
            }
        }
    }

    /** Takes away what runs that broke off left, and names them. */
    List<String> clear() throws IOException {
        List<String> cleared = new ArrayList<>();
        for (Path left : brokenOff()) {
            files.delete(left, true);
            if (!cleared.contains(left.getName())) {
                cleared.add(left.getName());
            }
        }
        return cleared;
    }

    /** Puts the tables of this run in place; from the last on, the articles, it counts. */
    void commit() throws IOException {
        for (Table table : Table.values()) {
            Path from = new Path(staged(table.folder()));
            Path to = place(table, VERSION, run);
            files.mkdirs(to.getParent());
            if (!files.rename(from, to)) {
                throw new IOException(from + " cannot be moved to " + to);
            }
        }
        drop();
    }

    /** Forgets what is not in place. */
    void drop() throws IOException {
        Path staging = new Path(root, STAGING);
        files.delete(new Path(staging, run), true);
        if (files.exists(staging) && files.listStatus(staging).length == 0) {
            files.delete(staging, false);
        }
    }

    private List<Path> brokenOff() throws IOException {
        List<Path> broken = new ArrayList<>(inside(new Path(root, STAGING)));
        for (Table table : Table.values()) {
            for (Path version : inside(new Path(root, table.folder()))) {
                for (Path one : inside(version)) {
                    if (!files.exists(place(Table.ARTICLES, version.getName(), one.getName()))) {
                        broken.add(one);
                    }
                }
            }
        }
        return broken;
    }

    private List<Path> inside(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try {
            for (FileStatus one : files.listStatus(folder)) {
                if (one.isDirectory()) {
                    inside.add(one.getPath());
                }
            }
        } catch (FileNotFoundException e) {
            // A folder that no run has made yet is empty.
        }
        return inside;
    }

    private Path place(Table table, String version, String of) {
        return new Path(new Path(new Path(root, table.folder()), version), of);
    }
}
