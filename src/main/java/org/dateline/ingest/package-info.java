/** Brings articles in: files at the start, texts by POST; one transaction an article. */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
