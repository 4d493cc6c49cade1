package org.dateline.store;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/** What queries may say besides SQL's own words, in those of the store at hand; Hibernate finds it as a service. */
public final class QueryFunctions implements FunctionContributor {

    /**
     * Whether an id is among those that a query gives. With the array PostgreSQL asks an index for them, also beside an
     * "or"; "in" it tests row by row there.
     */
    public static final String AMONG = "dateline_among";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        boolean arrays = functions.getDialect() instanceof PostgreSQLDialect;
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(AMONG, arrays ? "(?1=any(array(?2)))" : "(?1 in (?2))")
                .setExactArgumentCount(2)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
