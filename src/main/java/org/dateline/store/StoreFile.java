package org.dateline.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that H2 keeps a store in. */
final class StoreFile {

    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:|nio:)?(?!mem:|tcp:|ssl:)([^;]+).*");

    private StoreFile() {}

    /** Nothing where the store is not a file of this machine. */
    static Optional<Path> of(String url) {
        Matcher file = URL.matcher(url);
        if (!file.matches()) {
            return Optional.empty();
        }
        String path = file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
        return Optional.of(Path.of(path + ".mv.db").toAbsolutePath().normalize());
    }
}
