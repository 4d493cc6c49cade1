/** Runs the job on local and on real clusters and compares its tables with what {@code extract} prints. */
@NullMarked
package org.dateline.bulk.spark;

import org.jspecify.annotations.NullMarked;
