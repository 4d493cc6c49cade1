package org.dateline.store;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has the mapping of the entities read beside the making of the web server, which is made first of all. */
@Component
class EarlyMapping implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    EarlyMapping(EntityManagerFactory begun) {}

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // Its making was what mattered.
    }
}
