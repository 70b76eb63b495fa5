package dev.watchbill.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is taken from others is pinned, and somebody said why. */
class DependenciesTest {
    private static final String PINNED = "\\d[\\w.-]*|\\$\\{[a-z]+\\.version}";

    private Document pom;

    @BeforeEach
    void read() throws Exception {
        pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
    }

    @Test
    void everyDependencyIsPinnedAndExplained() {
        List<Element> dependencies = all("dependency");
        assertTrue(dependencies.size() > 20);
        TreeSet<String> wrong = new TreeSet<>();
        for (Element dependency : dependencies) {
            if (!isPinned(dependency) || !isExplained(dependency)) {
                wrong.add(text(dependency, "artifactId"));
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void everyPluginIsPinned() {
        assertEquals(
                List.of(),
                all("plugin").stream()
                        .filter(plugin -> !isPinned(plugin))
                        .map(plugin -> text(plugin, "artifactId"))
                        .toList());
    }

    private List<Element> all(String name) {
        NodeList found = pom.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static boolean isPinned(Element element) {
        String version = text(element, "version");
        return version.matches(PINNED) && !version.endsWith("SNAPSHOT");
    }

    private static boolean isExplained(Element dependency) {
        Node before = dependency.getPreviousSibling();
        while (before != null && before.getNodeType() == Node.TEXT_NODE) {
            before = before.getPreviousSibling();
        }
        return before != null && before.getNodeType() == Node.COMMENT_NODE;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
