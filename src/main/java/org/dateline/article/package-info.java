/** Articles as published: their text, paragraphs and toll; what is read from them points here. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
