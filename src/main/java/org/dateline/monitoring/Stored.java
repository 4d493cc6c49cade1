package org.dateline.monitoring;

/** What is counted in the store, and the table that holds it. */
enum Stored {
    ARTICLE("article"),
    PARAGRAPH("paragraph"),
    QUOTE("quote"),
    PERSON("person"),
    ORGANISATION("organisation"),
    CASUALTY_ESTIMATE("casualty_estimate");

    private final String table;

    Stored(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
