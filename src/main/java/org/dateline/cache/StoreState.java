package org.dateline.cache;

import java.util.Optional;

/** What the store holds, told by a token. */
interface StoreState {

    /**
     * Equal tokens tell that every reader finds the same, whoever wrote in between; empty where that cannot be known.
     *
     * <p>To be asked before the reading that it stands for.
     */
    Optional<Object> current();
}
