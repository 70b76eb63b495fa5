package dev.watchbill.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * One browser for all tests, and a clean {@link Tab} for each. Without a browser the tests are skipped; in continuous
 * integration they fail.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace SPACE = Namespace.create(Chromium.class);

    /** The running browser; it ends with the last test. */
    private record Running(ChromeDriver driver) implements AutoCloseable {
        @Override
        public void close() {
            driver.quit();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browser.isThere() || "true".equals(System.getenv("CI"))
                ? ConditionEvaluationResult.enabled("a browser, or none in continuous integration, which is a failure")
                : ConditionEvaluationResult.disabled("no browser here: install chromium and chromium-driver");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).computeIfAbsent(Tab.class, key -> open(context), Tab.class);
    }

    private static Tab open(ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Running.class, key -> new Running(Browser.start()), Running.class);
        return Tab.open(running.driver());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = context.getStore(SPACE).get(Tab.class, Tab.class);
        if (tab != null) {
            tab.close();
        }
    }
}
