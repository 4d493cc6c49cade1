/** Lists in pages, by number or behind an entry: the first ten thousand are counted, a page is never searched for. */
@NullMarked
package org.dateline.paging;

import org.jspecify.annotations.NullMarked;
