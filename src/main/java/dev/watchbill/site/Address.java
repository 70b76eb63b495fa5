package dev.watchbill.site;

/** The addresses of generated pages. */
final class Address {
    static final String HOME = "";
    static final String PIPELINES = "pipelines/";
    static final String RUNBOOKS = "runbooks/";
    static final String ONCALL = "oncall/";
    static final String PEOPLE = "people/";
    static final String ALERTS = "r/";
    static final String SEARCH = ThemeFiles.FOLDER + "search/";

    private Address() {}

    static String pipeline(String id) {
        return PIPELINES + id + "/";
    }

    static String schedule(String id) {
        return ONCALL + id + "/";
    }

    /** The schedule's shifts as a script that any page can load, from disk too. */
    static String shifts(String schedule) {
        return schedule(schedule) + "shifts.js";
    }

    static String person(String id) {
        return PEOPLE + id + "/";
    }

    static String alert(String name) {
        return ALERTS + name + "/";
    }

    /** The page's source, beside it. */
    static String markdown(String page) {
        return page + "index.md";
    }
}
