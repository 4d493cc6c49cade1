/**
 * Requests that may be sent twice and are done once. The answer to a request with an {@code Idempotency-Key} is kept in the
 * transaction of its work, so no end of the process can part the two.
 */
@NullMarked
package org.dateline.idempotency;

import org.jspecify.annotations.NullMarked;
