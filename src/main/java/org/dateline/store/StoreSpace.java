package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The room on the disk of a store that is a file. Writing ends before it is used up: H2 closes a store that it cannot write,
 * and then even reading would have to wait for room.
 */
@Component
public final class StoreSpace {

    private final Optional<Path> folder;
    private final DataSize least;

    StoreSpace(
            @Value("${spring.datasource.url:}") String url, @Value("${dateline.min-free-space:50MB}") DataSize least) {
        this.folder = StoreFile.of(url).map(Path::getParent);
        this.least = least;
    }

    /** Refuses to begin with an article where there is too little. */
    public void require() {
        folder.filter(this::isFull).ifPresent(full -> {
            throw new StoreFullException(
                    "less than " + least.toMegabytes() + " MB are free in " + full + " (dateline.min-free-space)");
        });
    }

    private boolean isFull(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() < least.toBytes();
        } catch (IOException e) {
            // Whether there is room, the store itself will tell.
            return false;
        }
    }
}
