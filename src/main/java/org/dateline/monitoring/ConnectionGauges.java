package org.dateline.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Tells how many connections Tomcat has and may have, without its beans for JMX, which take long to make. */
@Component
class ConnectionGauges implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, MeterBinder {

    private final List<AbstractProtocol<?>> protocols = new CopyOnWriteArrayList<>();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> protocols.add((AbstractProtocol<?>) handler));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "tomcat.connections.current",
                        protocols,
                        all -> all.stream()
                                .mapToLong(AbstractProtocol::getConnectionCount)
                                .sum())
                .description("Connections that there are")
                .baseUnit(BaseUnits.CONNECTIONS)
                .register(registry);
        Gauge.builder(
                        "tomcat.connections.config.max",
                        protocols,
                        all -> all.stream()
                                .mapToLong(AbstractProtocol::getMaxConnections)
                                .sum())
                .description("Connections that there may be")
                .baseUnit(BaseUnits.CONNECTIONS)
                .register(registry);
    }
}
