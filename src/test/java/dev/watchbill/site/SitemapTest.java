package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static Map<String, String> files(SampleCatalog sample) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Draft draft : Sitemap.drafts(new Facts(sample.subject())).toList()) {
            files.put(draft.path(), new String(draft.content().bytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void oneFileHoldsTheAddressesOfASmallSite() throws IOException {
        Map<String, String> files = files(SampleCatalog.full());
        assertEquals("[sitemap.xml]", files.keySet().toString());
        assertTrue(files.get("sitemap.xml").contains("<loc>https://data.example.com/watch/people/sam/</loc>"));
    }

    @Test
    void moreThanOneFileMayHoldGoOnInOthers() throws IOException {
        SampleCatalog sample = SampleCatalog.full();
        for (int i = 0; i < 60_000; i++) {
            sample.person("Person-" + i);
        }
        Map<String, String> files = files(sample);
        assertEquals(
                "[sitemap-1.xml, sitemap-2.xml, sitemap.xml]", files.keySet().toString());
        assertEquals(50_000, count(files.get("sitemap-1.xml"), "<url>"));
        assertTrue(count(files.get("sitemap-2.xml"), "<url>") > 10_000);
        assertTrue(files.get("sitemap-2.xml").contains("<loc>https://data.example.com/watch/runbooks/</loc>"));
        assertTrue(files.get("sitemap.xml").contains("<sitemapindex "));
        assertTrue(files.get("sitemap.xml")
                .contains("<sitemap><loc>https://data.example.com/watch/sitemap-2.xml</loc></sitemap>"));
    }

    @Test
    void withoutAnAddressOfTheSiteThereIsNothingToSay() throws IOException {
        assertEquals(0, count(files(SampleCatalog.smallest()).get("sitemap.xml"), "<loc>"));
    }
}
