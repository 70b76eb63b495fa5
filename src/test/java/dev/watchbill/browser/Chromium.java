package dev.watchbill.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * One browser for all tests, and a clean {@link Tab} for each. Without a browser the tests are skipped; in continuous
 * integration they fail.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Namespace SPACE = Namespace.create(Chromium.class);
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    /** The running browser; it ends with the last test. */
    private record Running(ChromeDriver driver) implements AutoCloseable {
        static Running start() {
            LOG.setLevel(Level.SEVERE);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(BROWSER.toString());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars");
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(new File(DRIVER.toString()))
                    .build();
            return new Running(new ChromeDriver(service, options));
        }

        @Override
        public void close() {
            driver.quit();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isThere = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        return isThere || "true".equals(System.getenv("CI"))
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
        Running running =
                context.getRoot().getStore(SPACE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
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
