/** What all controllers share: problem details, ETags, paging, spans, the description of the API. */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
