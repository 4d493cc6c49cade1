/** Reads a text without keeping it: over HTTP and on the command line. */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
