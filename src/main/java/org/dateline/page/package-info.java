/**
 * Reads the one article a web page or a news item in JSON holds: headline, paragraphs, authors, day, section, publisher;
 * works on what it is given and fetches nothing.
 */
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
