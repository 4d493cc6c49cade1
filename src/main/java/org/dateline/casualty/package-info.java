/** How many were killed, injured or missing, and who says so. */
@NullMarked
package org.dateline.casualty;

import org.jspecify.annotations.NullMarked;
