package org.dateline.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Has Tomcat answer on {@link RequestThreads}, of which it was to have so many, and tells how many are at work. */
final class RequestThreadsCustomizer
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, MeterBinder, DisposableBean {

    private static final Duration MOMENT = Duration.ofMillis(5);

    private final RequestThreads threads;

    RequestThreadsCustomizer(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "server.tomcat.threads.max is " + most + "; it must be 1 or more, such as 200.");
        }
        this.threads = new RequestThreads(2 * Runtime.getRuntime().availableProcessors(), most, MOMENT);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(threads));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tomcat.threads.busy", threads, RequestThreads::busy)
                .description("Threads that are at a request")
                .baseUnit(BaseUnits.THREADS)
                .register(registry);
        Gauge.builder("tomcat.threads.current", threads, RequestThreads::getPoolSize)
                .description("Threads for requests that there are")
                .baseUnit(BaseUnits.THREADS)
                .register(registry);
        Gauge.builder("tomcat.threads.config.max", threads, RequestThreads::most)
                .description("Threads for requests that there may be")
                .baseUnit(BaseUnits.THREADS)
                .register(registry);
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
