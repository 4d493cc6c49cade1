/** Drives a real browser through the reading page; skipped, with a message, where no Chromium is installed. */
@NullMarked
package org.dateline.browser;

import org.jspecify.annotations.NullMarked;
