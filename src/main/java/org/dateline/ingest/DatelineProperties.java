package org.dateline.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about bringing articles in.
 *
 * @param seeds the folder read at the start; empty for none
 * @param maxTextSize greatest size of a text in UTF-8
 * @param maxPageSize greatest size of a web page, whose text is far smaller
 */
@ConfigurationProperties("dateline")
record DatelineProperties(
        @Nullable String seeds,
        @DefaultValue("2MB") DataSize maxTextSize,
        @DefaultValue("10MB") DataSize maxPageSize) {}
