package org.example.bare;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least a Boot application can do, apart from what is scanned for components: answers from memory what another server answered to the same requests. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
public class BareEndpoint {

    /** Takes {@code --copied=}, the server whose answers it gives, and {@code --paths=}, with commas. */
    public static void main(String[] words) {
        SpringApplication.run(BareEndpoint.class, words);
    }

    @RestController
    static class Controller {

        private final Map<String, ResponseEntity<byte[]>> answers = new HashMap<>();

        Controller(Environment environment) throws IOException, InterruptedException {
            for (String path : environment.getRequiredProperty("paths").split(",")) {
                answers.put(path, copy(environment.getRequiredProperty("copied") + path));
            }
        }

        @GetMapping("/**")
        ResponseEntity<byte[]> answer(HttpServletRequest request) {
            String query = request.getQueryString();
            return answers.get(request.getRequestURI() + (query == null ? "" : "?" + query));
        }

        private static ResponseEntity<byte[]> copy(String url) throws IOException, InterruptedException {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .eTag(answer.headers().firstValue("ETag").orElseThrow())
                    .body(answer.body());
        }
    }
}
