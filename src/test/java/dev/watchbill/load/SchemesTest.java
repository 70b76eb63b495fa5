package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "link:https://x.example/a",
                "BROKEN:https://x.example/a",
                "ttps://x.example/a",
                "htps://x.example/a",
                "htttps://x.example/a"
            })
    void aMistypedAddressIsNoticed(String target) {
        assertEquals("https://x.example/a", Schemes.meant(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/",
                "http://x.example/",
                "HTTPS://x.example/",
                "//x.example/",
                "mailto:a@x.example",
                "slack://channel?id=1",
                "view-source:https://x.example/",
                "about:preferences"
            })
    void othersAreLeftAlone(String target) {
        assertNull(Schemes.meant(target));
    }
}
