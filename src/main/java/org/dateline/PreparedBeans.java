package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.ClassUtils;

/** Takes the beans that the build worked out, unless a property is set that may ask for others. */
final class PreparedBeans implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Where properties lie that conditions on beans may look at. */
    private static final Set<ConfigurationPropertyName> ROOTS =
            names("dateline", "logging", "management", "server", "spring", "springdoc");

    /** What is read when the beans are made, and by no condition. */
    private static final Set<ConfigurationPropertyName> FREE = names(
            "dateline",
            "logging",
            "server",
            "spring.application.name",
            "spring.application.pid",
            "spring.application.version",
            "spring.config",
            "spring.datasource.hikari",
            "spring.datasource.password",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.jpa.properties",
            "spring.lifecycle",
            "spring.transaction");

    /** Free but for one value, which wants a filter. */
    private static final ConfigurationPropertyName FORWARDED =
            ConfigurationPropertyName.of("server.forward-headers-strategy");

    private static final Log LOG = LogFactory.getLog(PreparedBeans.class);

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Optional<String> other = other(event.getEnvironment());
        other.ifPresent(name -> LOG.info("Starts without the prepared beans, as " + name + " may ask for others"));
        SpringProperties.setFlag(AotDetector.AOT_ENABLED, other.isEmpty());
    }

    /** A build of the classes alone does not work them out. */
    static boolean areThere() {
        return ClassUtils.isPresent(DatelineServer.class.getName() + "__ApplicationContextInitializer", null);
    }

    /** A property that is not free and has another value than in the build, or none. */
    static Optional<String> other(Environment environment) {
        Properties built = built();
        return Stream.concat(
                        built.stringPropertyNames().stream().map(name -> ConfigurationPropertyName.adapt(name, '.')),
                        names(environment))
                .filter(name -> isIn(ROOTS, name) && !isFree(name) && isOther(environment, name, built))
                .map(ConfigurationPropertyName::toString)
                .findFirst();
    }

    static boolean isFree(ConfigurationPropertyName name) {
        return isIn(FREE, name) && !FORWARDED.equals(name);
    }

    private static boolean isOther(Environment environment, ConfigurationPropertyName name, Properties built) {
        String value;
        try {
            value = environment.getProperty(name.toString());
        } catch (IllegalArgumentException e) {
            // A placeholder in it leads nowhere, which not everybody minds who reads properties.
            return true;
        }
        return FORWARDED.equals(name)
                ? "framework".equalsIgnoreCase(value)
                : !Objects.equals(value, built.getProperty(name.toString()));
    }

    private static Stream<ConfigurationPropertyName> names(Environment environment) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream());
    }

    private static boolean isIn(Set<ConfigurationPropertyName> names, ConfigurationPropertyName name) {
        return names.stream().anyMatch(one -> one.equals(name) || one.isAncestorOf(name));
    }

    private static Properties built() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<ConfigurationPropertyName> names(String... names) {
        return Stream.of(names).map(ConfigurationPropertyName::of).collect(Collectors.toUnmodifiableSet());
    }
}
