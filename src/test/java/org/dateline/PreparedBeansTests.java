package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

class PreparedBeansTests {

    private static final Set<Class<?>> CONDITIONS =
            Set.of(ConditionalOnProperty.class, ConditionalOnBooleanProperty.class);

    @ParameterizedTest
    @CsvSource({
        "server.port,                            9000",
        "server.ssl.bundle,                      web",
        "server.forward-headers-strategy,        native",
        "dateline.requests-per-second,           0",
        "logging.level.org.dateline.access,      INFO",
        "spring.datasource.url,                  jdbc:postgresql:dateline",
        "spring.datasource.hikari.maximum-pool-size, 20",
        "spring.jpa.open-in-view,                false",
        "java.version,                           25",
        "springfield.mayor,                      Quimby",
        "logging.pattern.console,                ${NOBODY_SETS_THIS} %m",
    })
    void areTakenWhatever(String name, String value) throws IOException {
        assertThat(PreparedBeans.other(environment(Map.of(name, value), Map.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.jpa.open-in-view,                   true",
        "spring.threads.virtual.enabled,            true",
        "spring.datasource.type,                    org.h2.jdbcx.JdbcDataSource",
        "spring.profiles.active,                    test",
        "spring.autoconfigure.exclude[0],           org.example.Some",
        "server.forward-headers-strategy,           framework",
        "management.endpoints.web.exposure.include, *",
        "springdoc.api-docs.enabled,                false",
        "spring.some.name,                          ${NOBODY_SETS_THIS}",
    })
    void areLeftFor(String name, String value) throws IOException {
        assertThat(PreparedBeans.other(environment(Map.of(name, value), Map.of())))
                .contains(name);
    }

    @Test
    void readTheNamesOfTheProcessEnvironment() throws IOException {
        assertThat(PreparedBeans.other(
                        environment(Map.of(), Map.of("SPRING_DATASOURCE_URL", "jdbc:h2:mem:", "SERVER_PORT", "1"))))
                .isEmpty();
        assertThat(PreparedBeans.other(environment(Map.of(), Map.of("MANAGEMENT_SERVER_PORT", "9001"))))
                .contains("management.server.port");
        assertThat(PreparedBeans.other(environment(Map.of(), Map.of("SERVER_FORWARDHEADERSSTRATEGY", "FRAMEWORK"))))
                .contains("server.forwardheadersstrategy");
    }

    @Test
    void areLeftWhereTheFileOfTheBuildIsNotRead() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        assertThat(PreparedBeans.other(environment)).isPresent();
    }

    @Test
    void noConditionOfALibraryReadsWhatIsFree() throws IOException {
        Set<String> read = propertiesOfConditions();
        assertThat(read).contains("spring.aop.auto", "server.forward-headers-strategy", "springdoc.api-docs.enabled");
        assertThat(read)
                .filteredOn(name -> PreparedBeans.isFree(ConfigurationPropertyName.adapt(name, '.')))
                .isEmpty();
    }

    private static StandardEnvironment environment(Map<String, Object> words, Map<String, Object> process)
            throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, process));
        environment.getPropertySources().addFirst(new MapPropertySource("words", words));
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static Set<String> propertiesOfConditions() throws IOException {
        MetadataReaderFactory classes = new SimpleMetadataReaderFactory();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Set<String> names = new TreeSet<>();
        for (String where : Set.of("org/springframework/boot", "org/springdoc", "org/dateline")) {
            for (Resource file : resolver.getResources("classpath*:" + where + "/**/*.class")) {
                AnnotationMetadata type = classes.getMetadataReader(file).getAnnotationMetadata();
                Stream.concat(Stream.of(type), type.getDeclaredMethods().stream())
                        .flatMap(PreparedBeansTests::propertiesOfConditions)
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<String> propertiesOfConditions(AnnotatedTypeMetadata annotated) {
        return annotated.getAnnotations().stream()
                .filter(annotation -> CONDITIONS.contains(annotation.getType()))
                .flatMap(PreparedBeansTests::properties);
    }

    private static Stream<String> properties(MergedAnnotation<?> condition) {
        String prefix = condition.getString("prefix");
        return Stream.of("name", "value")
                .flatMap(attribute -> Stream.of(condition.getStringArray(attribute)))
                .map(name -> prefix.isEmpty() || prefix.endsWith(".") ? prefix + name : prefix + "." + name);
    }
}
