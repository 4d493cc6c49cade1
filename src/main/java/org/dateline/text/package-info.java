/** A text and places in it: spans, tokens, sentences; plain Java. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
