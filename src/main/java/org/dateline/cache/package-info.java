/** Answers that are given again while the store holds what it held. */
@NullMarked
package org.dateline.cache;

import org.jspecify.annotations.NullMarked;
