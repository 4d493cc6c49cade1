package org.dateline.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.DispatcherTypeRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Guards every endpoint by keys and nothing else: no session, no form, and of the headers {@code nosniff} alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessProperties.class)
class SecurityConfiguration {

    private static final String NOBODY = "nobody";

    private final Rights rights = new Rights();

    @Bean
    LocalDoor localDoor(Keyring keyring) {
        return new LocalDoor(keyring);
    }

    @Bean
    Refusals refusals(LocalDoor door, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new Refusals(rights, door, problems);
    }

    /** Laid out by hand: what would put the same filters together looks for some thirty kinds of beans to ask. */
    @Bean
    SecurityFilterChain guard(Keyring keyring, LocalDoor door, Refusals refusals, AccessProperties access) {
        AccessRule rule = new AccessRule(rights, door, access.isReadingOpen());
        ExceptionTranslationFilter failures = new ExceptionTranslationFilter(refusals, new NullRequestCache());
        failures.setAccessDeniedHandler(refusals);
        return new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                new WebAsyncManagerIntegrationFilter(),
                new SecurityContextHolderFilter(new RequestAttributeSecurityContextRepository()),
                new HeaderWriterFilter(List.of(new XContentTypeOptionsHeaderWriter())),
                new AuditFilter(rights),
                new KeyFilter(keyring, refusals),
                new AnonymousAuthenticationFilter(NOBODY),
                failures,
                new AuthorizationFilter(RequestMatcherDelegatingAuthorizationManager.builder()
                        // What a request that got through leads to on the server was asked for by nobody.
                        .requestMatchers(
                                new DispatcherTypeRequestMatcher(DispatcherType.ERROR),
                                new DispatcherTypeRequestMatcher(DispatcherType.FORWARD),
                                new DispatcherTypeRequestMatcher(DispatcherType.ASYNC))
                        .permitAll()
                        .add(AnyRequestMatcher.INSTANCE, rule)
                        .build()));
    }

    /** Each of its filters would be timed for each request, which took a fifth of what a cached answer takes. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Strict about paths, which rights go by; methods, headers and parameters are answered by the controllers. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedHeaderNames(name -> true);
        firewall.setAllowedHeaderValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        firewall.setAllowedParameterValues(value -> true);
        return firewall;
    }

    @Bean
    SecurityDescription securityDescription(AccessProperties access) {
        return new SecurityDescription(rights, access.isReadingOpen());
    }
}
