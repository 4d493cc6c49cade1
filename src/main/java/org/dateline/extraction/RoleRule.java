package org.dateline.extraction;

import java.util.List;

/** A pattern by which news tells what a person is. */
interface RoleRule extends NamedRule {

    /**
     * The roles this pattern gives the person named from token {@code begin}, honorific included, to {@code end}; empty
     * where it does not fit.
     */
    List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end);
}
