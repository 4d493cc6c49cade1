package org.dateline.extraction;

/** What a document's words can be around a speaker, and whom its phrases mean. */
record Speech(WordKinds kinds, SourceResolver resolver) {}
