package dev.watchbill.model;

/** Where the site serves what is made of the content; {@link Addresses} says how addresses are written. */
public final class Address {
    public static final String HOME = "";
    public static final String PIPELINES = "pipelines/";
    public static final String RUNBOOKS = "runbooks/";
    public static final String ONCALL = "oncall/";
    public static final String PEOPLE = "people/";

    /** The folder of styles, scripts and pictures. */
    public static final String THEME = "theme/";

    public static final String SEARCH = THEME + "search/";

    private static final String ALERTS = "r/";
    private static final String FEEDS = "calendar/";
    private static final String FEED = ".ics";

    private Address() {}

    public static String pipeline(String id) {
        return PIPELINES + id + "/";
    }

    public static String schedule(String id) {
        return ONCALL + id + "/";
    }

    /** The schedule's shifts as a script that any page can load, from disk too. */
    public static String shifts(String schedule) {
        return schedule(schedule) + "shifts.js";
    }

    public static String person(String id) {
        return PEOPLE + id + "/";
    }

    public static String alert(String name) {
        return ALERTS + name + "/";
    }

    /** The page's source, beside it. */
    public static String markdown(String page) {
        return page + "index.md";
    }

    /** The feed of all shifts of a schedule. */
    public static String feed(String schedule) {
        return FEEDS + schedule + FEED;
    }

    /** The feed of the shifts in one role. */
    public static String roleFeed(String schedule, String role) {
        return FEEDS + schedule + "-" + role + FEED;
    }

    public static String holidayFeed(String schedule) {
        return FEEDS + schedule + "-holidays" + FEED;
    }

    /** The feed of one person's shifts. */
    public static String personFeed(String person) {
        return FEEDS + "people/" + person + FEED;
    }
}
