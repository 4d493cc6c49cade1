/** Who acts or speaks: persons and organisations, one row each across articles, and how each article words them. */
@NullMarked
package org.dateline.actor;

import org.jspecify.annotations.NullMarked;
