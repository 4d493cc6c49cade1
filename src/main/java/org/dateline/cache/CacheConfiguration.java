package org.dateline.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the cache of answers before the controllers of the API. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    /** An H2 that others may write to as well. */
    private static final Pattern SHARED_H2 = Pattern.compile("(?i)jdbc:h2:(tcp|ssl):.*|.*;AUTO_SERVER=TRUE.*");

    @Bean
    Cache<AnswerKey, CachedAnswer> answers(@Value("${dateline.answer-cache-size}") DataSize size) {
        return Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .<AnswerKey, CachedAnswer>weigher((key, answer) -> key.weight() + answer.weight())
                .recordStats()
                .build();
    }

    @Bean
    FilterRegistrationBean<AnswerCacheFilter> answerCacheFilter(
            Cache<AnswerKey, CachedAnswer> answers,
            DataSource store,
            WriteCount writes,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> problems) {
        FilterRegistrationBean<AnswerCacheFilter> filter = new FilterRegistrationBean<>(
                new AnswerCacheFilter(stateOf(url(store), store, writes), answers, problems));
        filter.addUrlPatterns("/api", "/api/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }

    /** A store of a kind whose state cannot be known is always read. */
    static StoreState stateOf(String url, DataSource store, WriteCount writes) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new PostgreSqlSnapshot(new JdbcTemplate(store));
        }
        return url.startsWith("jdbc:h2:") && !SHARED_H2.matcher(url).matches() ? writes : Optional::empty;
    }

    private static String url(DataSource store) {
        try {
            return JdbcUtils.extractDatabaseMetaData(store, data -> data.getURL());
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the store cannot be opened", e);
        }
    }
}
