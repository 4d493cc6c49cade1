/** Facts in the forms of the field: CSV and NDJSON for whole lists, JSON-LD and Web Annotations for linked data. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
