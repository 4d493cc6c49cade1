/**
 * Moves everything a store holds into a file and into another store, H2 or PostgreSQL, and proves that nothing was lost.
 *
 * <p>The file is gzip over lines of JSON: a {@link Header}, the sequences, a line a row, and a {@link Trailer} with the
 * counts and checksums. A store gives the same lines on both databases, so the checksums are those of what is stored.
 */
@NullMarked
package org.dateline.transfer;

import org.jspecify.annotations.NullMarked;
