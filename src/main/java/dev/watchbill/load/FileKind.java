package dev.watchbill.load;

/** What a file of the content folder is read as, by its path. */
enum FileKind {
    SITE,
    PEOPLE,
    TEAMS,
    PIPELINES,
    SCHEDULE,
    PAGE,
    ATTACHMENT;

    static FileKind of(String path) {
        return switch (path) {
            case "site.yaml" -> SITE;
            case "people.yaml" -> PEOPLE;
            case "teams.yaml" -> TEAMS;
            default -> {
                if (path.matches("pipelines/[^/]+\\.yaml")) {
                    yield PIPELINES;
                }
                if (path.matches("oncall/[^/]+\\.yaml")) {
                    yield SCHEDULE;
                }
                yield path.endsWith(".md") ? PAGE : ATTACHMENT;
            }
        };
    }

    /** How many bytes of such a file are read at most; attachments are not read. */
    int largest() {
        return this == PAGE ? 4_000_000 : 1_000_000;
    }
}
