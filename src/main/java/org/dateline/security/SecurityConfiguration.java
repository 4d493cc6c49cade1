package org.dateline.security;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Guards every endpoint by keys and nothing else: no session, no form, and of the headers {@code nosniff} alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessProperties.class)
class SecurityConfiguration {

    private final Rights rights = new Rights();

    @Bean
    LocalDoor localDoor(Keyring keyring) {
        return new LocalDoor(keyring);
    }

    @Bean
    Refusals refusals(LocalDoor door, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new Refusals(rights, door, problems);
    }

    @Bean
    SecurityFilterChain guard(
            HttpSecurity http, Keyring keyring, LocalDoor door, Refusals refusals, AccessProperties access) {
        AccessRule rule = new AccessRule(rights, door, access.isReadingOpen());
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new AuditFilter(rights), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new KeyFilter(keyring, refusals), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // What a request that got through leads to on the server was asked for by nobody.
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(rule))
                .build();
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
