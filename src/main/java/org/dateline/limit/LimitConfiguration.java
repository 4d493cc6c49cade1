package org.dateline.limit;

import jakarta.servlet.Filter;
import org.dateline.web.ProblemWriter;
import org.hibernate.cfg.SessionEventSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnThreading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The limits, one of each; those on requests stand in front of all but what gives a request its id. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {

    private static final int BEHIND_REQUEST_IDS = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    FactLimit factLimit(LimitProperties properties) {
        return new FactLimit(properties.maxFacts());
    }

    @Bean
    HeldBytes heldBytes(LimitProperties properties) {
        return new HeldBytes(properties.held());
    }

    @Bean
    ReadingGate readingGate(LimitProperties properties) {
        return new ReadingGate(properties.extractions());
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<Filter> rateFilter(LimitProperties properties, ProblemWriter problems) {
        FilterRegistrationBean<Filter> filter =
                ordered(new RateFilter(properties.requestsPerSecond(), problems), BEHIND_REQUEST_IDS);
        filter.setEnabled(properties.requestsPerSecond() > 0);
        return filter;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<Filter> bodyFilter(LimitProperties properties, HeldBytes held, ProblemWriter problems) {
        return ordered(new BodyFilter(held, properties.requestTimeout(), problems), BEHIND_REQUEST_IDS + 1);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> restOfBodies(LimitProperties properties) {
        return factory -> factory.addEngineValves(new RestOfBodyValve(properties.requestTimeout()));
    }

    @Bean
    @ConditionalOnThreading(Threading.PLATFORM)
    @ConditionalOnWebApplication
    RequestThreadsCustomizer requestThreads(TomcatServerProperties properties) {
        return new RequestThreadsCustomizer(properties.getThreads().getMax());
    }

    @Bean
    HibernatePropertiesCustomizer loadedText(HeldBytes held) {
        return properties -> properties.put(SessionEventSettings.INTERCEPTOR, new LoadedText(held));
    }

    private static FilterRegistrationBean<Filter> ordered(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
