/** Who said what, and where it stands. */
@NullMarked
package org.dateline.quote;

import org.jspecify.annotations.NullMarked;
