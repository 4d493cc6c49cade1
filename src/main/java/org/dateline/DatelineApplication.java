package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.ServeCommand;
import org.dateline.console.Terminal;
import org.dateline.evaluation.EvaluateCommand;
import org.dateline.extraction.FactExtractor;
import org.dateline.ingest.IngestCommand;
import org.dateline.reading.ExtractCommand;
import org.dateline.security.KeysCommand;
import org.dateline.training.TrainCommand;
import org.dateline.transfer.ExportCommand;
import org.dateline.transfer.ImportCommand;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts what the command line asks for; only what works on a store starts Spring, without the user that Boot would make up. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class DatelineApplication {

    public static void main(String[] words) {
        ExitCode code = commandLine().run(List.of(words), Terminal.system());
        if (code != ExitCode.OK) {
            System.exit(code.number());
        }
    }

    /** Every command there is; a new one is added to this list. */
    static CommandLine commandLine() {
        return new CommandLine(
                version(),
                List.of(
                        new ServeCommand(DatelineServer::main),
                        new ExtractCommand(),
                        new EvaluateCommand(),
                        new TrainCommand(),
                        new IngestCommand(DatelineApplication::openStore),
                        new KeysCommand(DatelineApplication::openStore),
                        new ExportCommand(version(), DatelineApplication::openStore),
                        new ImportCommand(DatelineApplication::openStore)));
    }

    private static ConfigurableApplicationContext openStore(String[] properties) {
        Stream<String> quiet =
                Stream.of("--dateline.seeds=", "--logging.level.root=OFF", "--spring.main.banner-mode=off");
        return new SpringApplicationBuilder(DatelineApplication.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(quiet, Stream.of(properties)).toArray(String[]::new));
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = DatelineApplication.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            // A version nobody can read is told as unknown below.
        }
        return build.getProperty("build.version", "of an unknown version") + ", extractor " + FactExtractor.VERSION;
    }
}
