package org.dateline.web;

/** The media types of the formats that facts are served in, as constants for mappings. */
public final class MediaTypes {

    public static final String JSON_LD = "application/ld+json";

    /** The profile that makes JSON-LD a Web Annotation. */
    public static final String ANNOTATION_PROFILE = "http://www.w3.org/ns/anno.jsonld";

    public static final String ANNOTATION = JSON_LD + ";profile=\"" + ANNOTATION_PROFILE + "\"";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private MediaTypes() {}
}
