/** Claims side by side: which figures are about the same thing, how they stand to each other, and who speaks. */
@NullMarked
package org.dateline.comparison;

import org.jspecify.annotations.NullMarked;
