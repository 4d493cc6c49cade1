/**
 * Reads archives and crawls on Apache Spark: articles in, one table of each kind of fact out. It is built in the Maven
 * profile {@code spark} alone.
 *
 * <p>A run reads every article once into {@code _staging}, splits what was read into the tables there, and moves each
 * table to its place by one rename, the articles last. A run whose articles are not in place did not happen: the next
 * one clears what it left and reads its articles again.
 */
@NullMarked
package org.dateline.bulk.spark;

import org.jspecify.annotations.NullMarked;
