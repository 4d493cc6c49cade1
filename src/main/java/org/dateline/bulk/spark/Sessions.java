package org.dateline.bulk.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark as all of Dateline's commands want it. */
final class Sessions {

    private Sessions() {}

    /** Without adaptive execution, which goes by bytes and would read a few megabytes of text in one task. */
    static SparkSession open(SparkConf settings) {
        SparkConf conf = settings.clone()
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "Dateline")
                .set("spark.sql.adaptive.enabled", "false")
                .set("spark.sql.session.timeZone", "UTC");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
