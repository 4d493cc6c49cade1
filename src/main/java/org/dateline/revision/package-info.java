/** What an article said before: its revisions, and which facts came, went or changed from one to another. */
@NullMarked
package org.dateline.revision;

import org.jspecify.annotations.NullMarked;
