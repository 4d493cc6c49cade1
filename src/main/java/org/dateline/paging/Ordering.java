package org.dateline.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.Optional;

/** What the names stand for that a list is sorted by; empty for one that tells nothing here. */
@FunctionalInterface
public interface Ordering {

    /** Each name is the path of a field. */
    Ordering BY_FIELDS = (name, root, builder) -> Optional.of(path(root, name));

    Optional<Expression<?>> value(String name, Root<?> root, CriteriaBuilder builder);

    private static Path<?> path(Root<?> root, String name) {
        Path<?> path = root;
        for (String part : name.split("\\.")) {
            path = path.get(part);
        }
        return path;
    }
}
