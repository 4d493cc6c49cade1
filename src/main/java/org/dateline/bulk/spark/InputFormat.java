package org.dateline.bulk.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;

/** The forms that articles come in. */
enum InputFormat {
    JSONL {
        @Override
        boolean canBeCut(String path) {
            return !path.matches(".*\\.(gz|bz2|zst|deflate|snappy|lz4)");
        }

        @Override
        Articles open(FileSlice slice, Configuration configuration) throws IOException {
            return JsonlArticles.open(slice, configuration);
        }
    },
    PARQUET {
        @Override
        boolean canBeCut(String path) {
            return true;
        }

        @Override
        Articles open(FileSlice slice, Configuration configuration) throws IOException {
            return new ParquetArticles(slice, configuration);
        }
    },
    WARC {
        @Override
        boolean canBeCut(String path) {
            return false;
        }

        @Override
        Articles open(FileSlice slice, Configuration configuration) throws IOException {
            return new WarcArticles(slice, configuration);
        }
    };

    /** Whether a task can begin within the file. */
    abstract boolean canBeCut(String path);

    abstract Articles open(FileSlice slice, Configuration configuration) throws IOException;

    static List<String> names() {
        return Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
