package org.dateline.text;

/** What an offset counts: UTF-16 units as Java and browsers do, or code points as Python and the W3C do. */
public enum OffsetUnit {
    UTF16,
    CODEPOINTS
}
