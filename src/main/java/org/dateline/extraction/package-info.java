/**
 * Text in, facts out; plain Java, stateless and safe between threads. {@link org.dateline.extraction.FactExtractor} is
 * the only door, {@link org.dateline.extraction.Extraction} what comes out of it.
 */
@NullMarked
package org.dateline.extraction;

import org.jspecify.annotations.NullMarked;
