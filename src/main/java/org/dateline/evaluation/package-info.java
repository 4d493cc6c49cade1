/** Measures what is read from texts whose facts are known: the command {@code evaluate}. */
@NullMarked
package org.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
