/**
 * The store as such: which database it is in, its tables, what its queries may say, and what can happen to it: how to tell
 * that, and how the pool of connections gets over it. Flyway is asked without Spring Boot's own configuration of it, and only
 * where a migration is missing.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
