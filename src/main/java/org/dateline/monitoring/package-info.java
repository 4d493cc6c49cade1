/**
 * What is seen from outside: metrics, the id of each request, a line for each request, and what is told of the build.
 * Nothing here tells words of an article or of a search: tags and lines hold routes, never addresses.
 */
@NullMarked
package org.dateline.monitoring;

import org.jspecify.annotations.NullMarked;
