/** Mends who is who across articles, as a user tells it: nothing that was read is changed, and all can be undone. */
@NullMarked
package org.dateline.identity;

import org.jspecify.annotations.NullMarked;
