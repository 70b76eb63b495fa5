package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team's template that fails, or asks for more than values, is one finding in that template. */
class HostileTemplatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x=\"freemarker.template.utility.ObjectConstructor\"?new()>${x(\"java.io.File\", \"/\")}",
                "<#assign x=\"freemarker.template.utility.JythonRuntime\"?new()>",
                "${view?api.class}",
                "${view.class.classLoader}",
                "${view.class}",
                "${view.getClass().forName(\"java.lang.Runtime\")}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../../../etc/passwd\">",
                "<#import \"file:///etc/passwd\" as x>",
                "${nothing.there}",
                "<#stop \"no\">",
                "<#if>",
                "${",
                "<#list 1..10 as i>",
                "<#macro a><@a/></#macro><@a/>",
                "<#function f x><#return f(x)></#function>${f(1)}",
                "${1/0}",
                "${\"x\"?number}",
                "${\"<#if>\"?interpret}",
                "${\"1/0\"?eval}",
            })
    void isOneFinding(String template) {
        Path content = new BuiltContent(folder.resolve("content"))
                .with("page.md", "# Page\n")
                .folder();
        Path templates = new BuiltContent(folder.resolve("templates"))
                .with("page.ftlh", "line\n" + template)
                .folder();
        Workshop workshop = new Workshop(new ContentFolder(content, "content"), templates, Progress.NONE);
        Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> workshop.build(BuiltContent.NOW));
        assertNull(outcome.files());
        assertEquals(
                List.of("template-error"),
                outcome.findings().stream().map(finding -> finding.rule()).toList());
    }
}
