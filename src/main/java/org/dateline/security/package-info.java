/** Who may write, and who may read where reading is closed: keys, what each endpoint wants, and who wrote what. */
@NullMarked
package org.dateline.security;

import org.jspecify.annotations.NullMarked;
