package org.dateline.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.fact.Convention;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The conventions there are: one for each resource file. */
final class Conventions {

    private static final String FILES = "classpath*:org/dateline/fact/conventions/*.txt";
    private static final String ENDING = ".txt";

    private final Map<String, Convention> byName = new TreeMap<>();

    Conventions() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the conventions cannot be read", e);
        }
    }

    /** The convention of that name; the standard one where none is named. */
    Convention named(@Nullable String name) {
        Convention convention = byName.get(name == null ? Convention.DEFAULT : name);
        if (convention == null) {
            throw new InvalidRequestException(
                    "The parameter 'convention' is '" + name + "'; known: " + String.join(", ", names()) + ".");
        }
        return convention;
    }

    Set<String> names() {
        return byName.keySet();
    }

    private void add(Resource file) throws IOException {
        String fileName = String.valueOf(file.getFilename());
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        try (InputStream in = file.getInputStream()) {
            byName.put(name, Convention.read(name, in));
        }
    }
}
