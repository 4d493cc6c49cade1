/** The words that reading and storing share: outcomes, hedges, stances, kinds; plain Java. */
@NullMarked
package org.dateline.fact;

import org.jspecify.annotations.NullMarked;
