/** What can happen to the store: how to tell it, and how the pool of connections gets over it. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
