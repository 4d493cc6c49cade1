/** The command line: which command is meant, what its options are, how it ends. */
@NullMarked
package org.dateline.console;

import org.jspecify.annotations.NullMarked;
