/** Words looked for in texts, as well as the store can: with ranking on PostgreSQL, as they stand on H2. */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
