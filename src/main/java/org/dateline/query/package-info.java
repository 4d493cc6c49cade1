/** What joins several features: articles found by their persons or figures, and the way into the API. */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
