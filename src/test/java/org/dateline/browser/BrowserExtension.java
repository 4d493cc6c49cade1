package org.dateline.browser;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each browser test a {@link Visitor}, or skips it where there is no browser. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    private static final AtomicBoolean TOLD = new AtomicBoolean();
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        String message = "The browser tests are skipped: 'chromium' and 'chromedriver' are not on the PATH"
                + " (on Debian: apt-get install chromium chromium-driver).";
        if (!TOLD.getAndSet(true)) {
            System.err.println(message);
        }
        return ConditionEvaluationResult.disabled(message);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        visitor(context).startAfresh();
        if (context.getRequiredTestClass().isAnnotationPresent(BrowserTest.class)) {
            visitor(context).emptyLibrary();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return visitor(context);
    }

    private static Visitor visitor(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        String port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        return new Visitor(chromium.driver(), "http://localhost:" + Objects.requireNonNull(port));
    }
}
