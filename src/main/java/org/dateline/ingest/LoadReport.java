package org.dateline.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the loading of the seeds went.
 *
 * @param stored files that were new
 * @param known files whose text was stored before, or deleted on purpose
 * @param reread articles that an older extractor had read
 * @param refused each file that could not be taken, with its reason
 */
record LoadReport(String folder, int stored, int known, int reread, Map<String, String> refused) {

    LoadReport {
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }
}
