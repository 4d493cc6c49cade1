/** Learns the name model from labelled text: the command {@code train}. */
@NullMarked
package org.dateline.training;

import org.jspecify.annotations.NullMarked;
