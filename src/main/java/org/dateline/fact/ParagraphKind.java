package org.dateline.fact;

/** BODY tells the story; BOILERPLATE (invitations, credits, copyright lines) is kept but gives no facts. */
public enum ParagraphKind {
    BODY,
    BOILERPLATE
}
