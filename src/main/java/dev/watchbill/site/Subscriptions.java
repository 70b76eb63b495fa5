package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The ways to subscribe to feeds, as one page links to them. */
record Subscriptions(SiteSettings site, Links links) {
    List<Subscription> of(Schedule schedule) {
        String id = schedule.id().value();
        List<Subscription> feeds = new ArrayList<>();
        feeds.add(feed(schedule.name() + ": everyone", Address.feed(id)));
        schedule.roles()
                .forEach(role ->
                        feeds.add(feed(schedule.name() + ": " + role.value(), Address.roleFeed(id, role.value()))));
        feeds.add(feed(schedule.name() + ": holidays", Address.holidayFeed(id)));
        return List.copyOf(feeds);
    }

    Subscription ofPerson(String id, String name) {
        return feed(name + "'s shifts", Address.personFeed(id));
    }

    private Subscription feed(String name, String path) {
        String href = links.to(path);
        URI full = site.fullAddress(path);
        if (full == null) {
            return new Subscription(name, href, null, null, null, null);
        }
        String https = full.toString();
        String webcal = "webcal" + https.substring(https.indexOf("://"));
        return new Subscription(
                name,
                href,
                https,
                webcal,
                "https://calendar.google.com/calendar/render?cid=" + encode(webcal),
                "https://outlook.live.com/calendar/0/addfromweb?url=" + encode(https) + "&name=" + encode(name));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
