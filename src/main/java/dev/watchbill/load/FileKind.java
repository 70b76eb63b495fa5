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
                if (isYamlIn("pipelines/", path)) {
                    yield PIPELINES;
                }
                if (isYamlIn("oncall/", path)) {
                    yield SCHEDULE;
                }
                yield path.endsWith(".md") ? PAGE : ATTACHMENT;
            }
        };
    }

    private static boolean isYamlIn(String folder, String path) {
        return path.startsWith(folder)
                && path.endsWith(".yaml")
                && path.length() > folder.length() + ".yaml".length()
                && path.indexOf('/', folder.length()) < 0;
    }

    /** How many bytes of such a file are read at most; attachments are not read. */
    int largest() {
        return this == PAGE ? 4_000_000 : 1_000_000;
    }
}
