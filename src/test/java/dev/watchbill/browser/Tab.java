package dev.watchbill.browser;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A tab of the browser, in the words of the person who uses it. */
final class Tab {
    private static final long PATIENCE_SECONDS = 90;
    private static final long GLANCE_MILLIS = 30;

    /** The page's clock: it begins at a moment, and a test moves it on. */
    private static final String CLOCK = """
            (() => {
              const Real = Date, start = Real.now();
              let ahead = %d - start;
              const now = () => Real.now() + ahead;
              self.moveClock = ms => { ahead += ms; };
              self.Date = class extends Real {
                constructor(...given) { given.length ? super(...given) : super(now()); }
                static now() { return now(); }
              };
            })();
            """;

    private final ChromeDriver driver;
    private final String before;

    private Tab(ChromeDriver driver, String before) {
        this.driver = driver;
        this.before = before;
    }

    static Tab open(ChromeDriver driver) {
        String before = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        Tab tab = new Tab(driver, before);
        tab.looks(1280, false);
        tab.complaints();
        return tab;
    }

    void close() {
        devTools("Storage.clearDataForOrigin", Map.of("origin", origin(), "storageTypes", "all"));
        driver.close();
        driver.switchTo().window(before);
    }

    private String origin() {
        return address().replaceFirst("^(\\w+://[^/]*).*", "$1");
    }

    Object devTools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** As a phone or a screen of that width, light or dark. */
    void looks(int width, boolean dark) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 600));
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void withoutScript() {
        devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    void clock(Instant moment, String zone) {
        devTools("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        beforeEachPage(CLOCK.formatted(moment.toEpochMilli()));
    }

    void beforeEachPage(String script) {
        devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    void go(String address) {
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    String source() {
        return Objects.requireNonNull(driver.getPageSource());
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Rests the pointer on it. */
    void rest(String css) {
        new Actions(driver)
                .moveToElement(driver.findElement(By.cssSelector(css)))
                .perform();
    }

    /** Brings it into view, clear of what sticks to the edges, and clicks. */
    void click(String css) {
        WebElement element = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
        element.click();
    }

    String text(String css) {
        return texts(css).get(0);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String css) {
        Object texts = driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(each => (each.innerText || each.textContent).replace(/\\s+/g, ' ').trim())",
                css);
        return (List<String>) Objects.requireNonNull(texts);
    }

    boolean sees(String css) {
        return Boolean.TRUE.equals(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].some(each => each.checkVisibility())", css));
    }

    @Nullable
    Object js(String expression) {
        return driver.executeScript("return " + expression);
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** Waits for an expression of the page to be true. */
    void until(String expression) {
        await(expression, () -> Boolean.TRUE.equals(js("!!(" + expression + ")")));
    }

    void untilSees(String css) {
        await(css, () -> sees(css));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** What the console complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
