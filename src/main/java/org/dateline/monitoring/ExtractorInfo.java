package org.dateline.monitoring;

import java.util.Map;
import org.dateline.extraction.FactExtractor;
import org.dateline.extraction.RuleCatalogue;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells which extractor reads here, and by how many rules. */
final class ExtractorInfo implements InfoContributor {

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail(
                "extractor",
                Map.of(
                        "version",
                        FactExtractor.VERSION,
                        "rules",
                        new RuleCatalogue().rules().size()));
    }
}
