package org.dateline.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.web.annotation.ControllerEndpointsSupplier;
import org.springframework.boot.actuate.endpoint.web.annotation.ServletEndpointsSupplier;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gauges of the store, the filters of each request, and what /actuator/info tells of the extractor. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

    @Bean
    MeterBinder storeGauges(JdbcClient store, @Value("${dateline.metrics.count-every}") Duration every) {
        StoreCounts counts = new StoreCounts(
                stored -> store.sql("select count(*) from " + stored.table())
                        .query(Long.class)
                        .single(),
                every,
                System::nanoTime);
        return registry -> {
            for (Stored stored : Stored.values()) {
                gauge(stored, counts, registry);
            }
        };
    }

    private static void gauge(Stored stored, StoreCounts counts, MeterRegistry registry) {
        if (stored == Stored.ARTICLE) {
            Gauge.builder("dateline.articles", counts, all -> all.of(stored))
                    .description("Articles in the store")
                    .register(registry);
        } else {
            Gauge.builder("dateline.facts", counts, all -> all.of(stored))
                    .description("Facts in the store, by kind")
                    .tag("kind", stored.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        return first(new RequestIdFilter(), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<RequestLogFilter> requestLogFilter(MeterRegistry registry) {
        return first(new RequestLogFilter(new Refusals(registry)), Ordered.HIGHEST_PRECEDENCE + 1);
    }

    /** There are none: Boot would look through every bean for some, of a kind that it is about to drop. */
    @Bean
    @SuppressWarnings("removal")
    ServletEndpointsSupplier servletEndpoints() {
        return List::of;
    }

    @Bean
    @SuppressWarnings("removal")
    ControllerEndpointsSupplier controllerEndpoints() {
        return List::of;
    }

    @Bean
    InfoContributor extractorInfo() {
        return new ExtractorInfo();
    }

    private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
