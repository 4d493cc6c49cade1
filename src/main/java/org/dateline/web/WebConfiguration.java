package org.dateline.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every endpoint: formats, paging, offsets, conventions, known parameters, CORS for reading, ETags. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebConfiguration implements WebMvcConfigurer {

    private final Conventions conventions = new Conventions();

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagedResolver());
        resolvers.add(new OffsetUnitResolver());
        resolvers.add(new ConventionResolver(conventions));
        resolvers.add(new ExplainResolver());
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(new FormatNegotiation()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FormatInterceptor()).addPathPatterns("/api/**", "/api");
        registry.addInterceptor(new UnknownParameterInterceptor()).addPathPatterns("/api/**", "/api");
        registry.addInterceptor(new PageHeadersInterceptor())
                .addPathPatterns(PageHeadersInterceptor.PATHS)
                .excludePathPatterns("/swagger-ui.html");
    }

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(JsonMapper mapper) {
        CorsConfiguration reading = new CorsConfiguration();
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setExposedHeaders(List.of("ETag", "Link", "Retry-After", "X-Request-Id"));
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration("/api/**", reading.applyPermitDefaultValues());
        CorsFilter filter = new CorsFilter(paths);
        filter.setCorsProcessor(new ProblemCorsProcessor(mapper));
        return new FilterRegistrationBean<>(filter);
    }

    @Bean
    static LateDescription lateDescription() {
        return new LateDescription();
    }

    @Bean
    static NoJsonComponents noJsonComponents() {
        return new NoJsonComponents();
    }

    @Bean
    FilterRegistrationBean<AnswerTagFilter> etagFilter() {
        FilterRegistrationBean<AnswerTagFilter> filter = new FilterRegistrationBean<>(new AnswerTagFilter());
        filter.addUrlPatterns("/api", "/api/*", "/v3/api-docs", "*.html", "*.css", "*.js", "/img/*");
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }
}
