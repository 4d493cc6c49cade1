package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dateline.web.Format;
import org.dateline.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class DownloadTests {

    private static final Table<String> WORDS =
            new Table<>("word", List.of(new Column<String>("word", word -> word)), word -> word);

    @Test
    void asksToComeBackWhereTooManyAreServed() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> send(new Semaphore(0)))
                .satisfies(
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(503))
                .satisfies(refusal ->
                        assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("10"))
                .withMessageContaining("try again");
    }

    @Test
    void givesItsPlaceBack() throws IOException {
        Semaphore places = new Semaphore(1);
        assertThat(send(places)).isEqualTo("word\r\nboats\r\n");
        assertThat(send(places)).isEqualTo("word\r\nboats\r\n");
    }

    @Test
    void givesItsPlaceBackWhenItFails() {
        Semaphore places = new Semaphore(1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> download(places, new MockHttpServletResponse()).send("words", WORDS, rows -> {
                            throw new IllegalStateException("no");
                        }));
        assertThat(places.availablePermits()).isEqualTo(1);
    }

    private static String send(Semaphore places) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        download(places, response).send("words", WORDS, rows -> rows.accept("boats"));
        return response.getContentAsString();
    }

    private static Download download(Semaphore places, MockHttpServletResponse response) {
        return new Download(
                Format.CSV,
                JsonMapper.builder().build(),
                new MockHttpServletRequest("GET", "/api/words"),
                response,
                places);
    }
}
