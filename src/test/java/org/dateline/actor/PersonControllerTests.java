package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willCallRealMethod;

import java.util.List;
import org.dateline.article.ArticleRepository;
import org.dateline.paging.Lists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(PersonController.class)
@Import(PersonDirectory.class)
class PersonControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private PersonRepository persons;

    @MockitoBean
    private Lists lists;

    @MockitoBean
    private PersonAppearanceRepository appearances;

    @MockitoBean
    private ArticleRepository articles;

    @Test
    void answersAnEmptyList() {
        given(lists.<Person>page(any(), any(Pageable.class))).willReturn(new PageImpl<>(List.of()));
        assertThat(mvc.get().uri("/api/persons?role=judge"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/api/persons?role=judge&page=0>; rel=\"first\","
                                + " <http://localhost/api/persons?role=judge&page=0>; rel=\"last\"");
    }

    @Test
    void knowsNobodyOfThatId() {
        willCallRealMethod().given(persons).require(7);
        assertThat(mvc.get().uri("/api/persons/7")).hasStatus(404);
    }

    @Test
    void sortsByWhatItSays() {
        assertThat(mvc.get().uri("/api/persons?sort=identity"))
                .hasStatus(400)
                .bodyText()
                .contains("sort by one of name, id");
    }
}
