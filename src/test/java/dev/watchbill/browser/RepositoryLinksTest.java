package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.site.SiteLinks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No link or anchor of the site that this repository publishes is dead. */
class RepositoryLinksTest {
    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        assertEquals(List.of(), new SiteLinks(Built.repository()).dead());
    }
}
