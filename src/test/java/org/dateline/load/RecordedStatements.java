package org.dateline.load;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Keeps the queries that were run, with their values, as PostgreSQL's driver tells them. */
final class RecordedStatements implements BeanPostProcessor {

    private final List<String> queries = new CopyOnWriteArrayList<>();

    List<String> take() {
        List<String> taken = List.copyOf(queries);
        queries.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? recording(DataSource.class, source) : bean;
    }

    private <T> T recording(Class<T> type, T origin) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (origin instanceof PreparedStatement statement
                            && method.getName().equals("executeQuery")) {
                        queries.add(statement.unwrap(PreparedStatement.class).toString());
                    }
                    try {
                        Object result = method.invoke(origin, arguments);
                        return result instanceof Connection connection
                                ? recording(Connection.class, connection)
                                : result instanceof PreparedStatement statement
                                        ? recording(PreparedStatement.class, statement)
                                        : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
