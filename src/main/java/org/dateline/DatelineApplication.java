package org.dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: reads the articles in {@code seeds/} and serves their facts. */
@SpringBootApplication
public class DatelineApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DatelineApplication.class, arguments);
    }
}
