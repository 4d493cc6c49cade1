package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

class AnswerCacheFilterTests {

    @Test
    void tellsThatTheStoreIsAwayWithoutWaitingForItAgain() throws Exception {
        DataAccessResourceFailureException away = new DataAccessResourceFailureException("away");
        List<Exception> told = new ArrayList<>();
        HandlerExceptionResolver problems = (request, response, handler, problem) -> {
            told.add(problem);
            return new ModelAndView();
        };
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("problems", problems);
        StoreState state = () -> {
            throw away;
        };
        MockFilterChain chain = new MockFilterChain();

        new AnswerCacheFilter(
                        state, Caffeine.newBuilder().build(), beans.getBeanProvider(HandlerExceptionResolver.class))
                .doFilter(new MockHttpServletRequest("GET", "/api/articles"), new MockHttpServletResponse(), chain);

        assertThat(told).containsExactly(away);
        assertThat(chain.getRequest()).isNull();
    }
}
