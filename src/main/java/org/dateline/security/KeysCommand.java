package org.dateline.security;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.RemoteServer;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;
import org.dateline.store.StoreTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.ErrorResponseException;

/** Makes, lists and revokes keys in the store, or through a running server with {@code --url}. */
public final class KeysCommand implements Command {

    private static final String SCOPE = "--scope";

    private final Function<String[], ConfigurableApplicationContext> store;

    /** @param store opens the store without a server; its argument is the properties to set */
    public KeysCommand(Function<String[], ConfigurableApplicationContext> store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public String summary() {
        return "Makes a key and prints it this once, lists the keys (name, scope, made, revoked, last characters), or"
                + " revokes one; --name=value sets a property of the store.";
    }

    @Override
    public String operands() {
        return "add NAME | list | revoke NAME";
    }

    @Override
    public List<Option> options() {
        Option scope =
                Option.oneOf(SCOPE, Scope.names(), "What its holder may do: take articles in (the default), or all.");
        return List.of(scope, RemoteServer.OPTIONS.get(0), RemoteServer.OPTIONS.get(1));
    }

    @Override
    public boolean takesProperties() {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        Order order = Order.of(arguments);
        Optional<RemoteServer> server = RemoteServer.of(arguments, System.getenv());
        if (server.isPresent()) {
            return run(order, new RemoteKeys(server.get()), terminal);
        }
        try (ConfigurableApplicationContext context =
                store.apply(arguments.properties().toArray(String[]::new))) {
            return run(order, new StoredKeys(context.getBean(Keyring.class)), terminal);
        } catch (RuntimeException e) {
            throw StoreTrouble.toldOr(e);
        }
    }

    private static ExitCode run(Order order, Keys keys, Terminal terminal) throws IOException {
        try {
            switch (order.verb()) {
                case "add" -> {
                    terminal.out().println(keys.add(order.request()));
                    terminal.err().println("Keep it well: it is shown this once, and kept nowhere.");
                }
                case "revoke" -> keys.revoke(order.request().name());
                default -> keys.list().forEach(key -> terminal.out().println(key.line()));
            }
            return ExitCode.OK;
        } catch (ErrorResponseException e) {
            terminal.err().println("dateline: " + e.getBody().getDetail());
            return ExitCode.REFUSED;
        }
    }

    /** What is to be done, with which key. */
    private record Order(String verb, KeyRequest request) {

        static Order of(Arguments arguments) {
            List<String> words = arguments.operands();
            String verb = words.isEmpty() ? "" : words.get(0);
            boolean named = verb.equals("add") || verb.equals("revoke");
            if (!named && !verb.equals("list") || words.size() != (named ? 2 : 1)) {
                throw new UsageException("'keys' needs one of: add NAME, list, revoke NAME.");
            }
            if (arguments.has(SCOPE) && !verb.equals("add")) {
                throw new UsageException("The option --scope goes with 'keys add'.");
            }
            String name = named ? words.get(1) : "";
            if (named && !name.matches(KeyRequest.NAME)) {
                throw new UsageException("The name '" + name + "' " + KeyRequest.NAME_FORM + ".");
            }
            return new Order(verb, new KeyRequest(name, scope(arguments)));
        }

        private static @Nullable String scope(Arguments arguments) {
            return arguments.value(SCOPE).orElse(null);
        }
    }
}
