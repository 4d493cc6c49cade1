package org.dateline.bulk.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Finds the files of an input, given as files, folders and patterns, and cuts the large ones into slices. */
final class InputFiles {

    private static final long SLICE = 32L << 20;

    private final Configuration configuration;
    private final InputFormat format;
    private final Map<String, Long> lengths = new LinkedHashMap<>();

    private InputFiles(Configuration configuration, InputFormat format) {
        this.configuration = configuration;
        this.format = format;
    }

    static Input find(List<String> paths, InputFormat format, Configuration configuration) throws IOException {
        InputFiles files = new InputFiles(configuration, format);
        for (String path : paths) {
            files.find(path);
        }
        List<FileSlice> slices = files.lengths.entrySet().stream()
                .flatMap(file -> files.cut(file.getKey(), file.getValue()))
                .toList();
        return new Input(
                format,
                slices,
                files.lengths.values().stream().mapToLong(Long::longValue).sum());
    }

    private void find(String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(configuration);
        @Nullable FileStatus[] found = system.globStatus(path);
        boolean any = false;
        for (FileStatus one : found == null ? new FileStatus[0] : found) {
            any |= one != null && add(system, one);
        }
        if (!any) {
            throw new FileNotFoundException(
                    input + ": there is no such file, nor a folder or pattern with one; nothing was read");
        }
    }

    /** What begins with a dot or an underscore in a folder is of the system that wrote it, no input. */
    private boolean add(FileSystem system, FileStatus found) throws IOException {
        if (found.isFile()) {
            lengths.put(found.getPath().toString(), found.getLen());
            return true;
        }
        boolean any = false;
        for (FileStatus inside : system.listStatus(found.getPath())) {
            any |= !inside.getPath().getName().matches("[._].*") && add(system, inside);
        }
        return any;
    }

    private Stream<FileSlice> cut(String path, long length) {
        if (!format.canBeCut(path) || length <= SLICE) {
            return Stream.of(new FileSlice(path, 0, FileSlice.TO_THE_END));
        }
        return LongStream.iterate(0, start -> start < length, start -> start + SLICE)
                .mapToObj(start ->
                        new FileSlice(path, start, start + SLICE < length ? start + SLICE : FileSlice.TO_THE_END));
    }
}
