package org.dateline.limit;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Has Tomcat answer on {@link RequestThreads}, of which it was to have so many. */
final class RequestThreadsCustomizer
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

    private static final Duration MOMENT = Duration.ofMillis(5);

    private final RequestThreads threads;

    RequestThreadsCustomizer(int most) {
        this.threads = new RequestThreads(2 * Runtime.getRuntime().availableProcessors(), most, MOMENT);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(threads));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
