package dev.watchbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * A content folder of any size, the same for the same number of pages: runbooks of about 4 KB, a pipeline for every ten
 * of them, a person for every hundred, a schedule for every five hundred.
 *
 * <p>{@code java src/test/java/dev/watchbill/bench/Corpus.java DIR PAGES} writes one.
 */
public final class Corpus {
    private static final int PAGES_OF_A_PIPELINE = 10;
    private static final int PAGES_OF_A_PERSON = 100;
    private static final int PAGES_OF_A_SCHEDULE = 500;
    private static final int PIPELINES_OF_A_GROUP = 20;
    private static final int FEWEST_PEOPLE = 6;
    private static final int PARAGRAPHS = 3;
    private static final String[] SEVERITIES = {"low", "medium", "high", "critical"};
    private static final String[] WORDS = """
            the load of yesterday is late because one source has not sent its file and the table waits for it
            check whether figures agree with those that finance has seen before you publish them to the dashboard
            a retry after ten minutes helps when the warehouse was busy while a second failure needs its owner
            tell people early what you know and when they will hear more then keep that time even without news
            """.split("\\s+");

    private static final String PASSAGES = """

            ### How to check

            1. %1$s.
            2. %2$s; see [the other step](%4$s).
               - **%3$s**
               - `mart.step_%7$d` and [its neighbour](%5$s#impact)

            ```sql
            -- %8$s
            select day, count(*) as regions, round(sum(profit_usd), 2) as profit_usd
            from mart.step_%7$d s join raw.rates r using (currency)
            where day >= date '2026-11-01' - 7 and s.state <> 'late'
            group by day order by day desc;
            ```

            ```shell
            export DAY=$(date -u -d yesterday +%%F)
            psql service=warehouse --set=day="$DAY" -c 'select 1'   # %9$s
            airflow tasks clear step_%7$d --downstream -s "$DAY" -e "${DAY}T23:59"
            ```

            | What you see | What it means | Go to |
            |---|---|---|
            | The day is missing | %8$s | [Step](%6$s) |
            | One region is off by `%7$d` | %9$s | [Impact](#impact) |
            | A task failed | %3$s | the owner |

            > [!WARNING]
            > %10$s.

            - [ ] %1$s
            - [ ] %2$s
            """;

    private final Path folder;
    private final int pages;

    private Corpus(Path folder, int pages) {
        this.folder = folder;
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes a folder with this many runbooks, and everything around them. */
    public static void write(Path folder, int pages) throws IOException {
        Corpus corpus = new Corpus(folder, pages);
        corpus.put(
                "site.yaml", "title: Corpus\nurl: https://corpus.example/\nrepository: https://example.com/corpus\n");
        corpus.put("teams.yaml", "sources: { name: Sources, contact: \"#sources\" }\n");
        corpus.put("people.yaml", corpus.people());
        for (int schedule = 0; schedule < corpus.schedules(); schedule++) {
            corpus.put("oncall/" + schedule(schedule) + ".yaml", corpus.rota(schedule));
        }
        for (int first = 0; first < corpus.pipelines(); first += PIPELINES_OF_A_GROUP) {
            corpus.put("pipelines/" + group(first) + ".yaml", corpus.group(first, first + PIPELINES_OF_A_GROUP));
        }
        for (int page = 0; page < pages; page++) {
            corpus.put("runbooks/" + path(page), corpus.runbook(page));
        }
    }

    /** The path of a runbook below {@code runbooks/}. */
    public static String path(int page) {
        int pipeline = page / PAGES_OF_A_PIPELINE;
        return group(pipeline) + "/" + pipeline(pipeline) + "/" + page + ".md";
    }

    private static String group(int pipeline) {
        return String.format(Locale.ROOT, "group-%03d", pipeline / PIPELINES_OF_A_GROUP);
    }

    private static String pipeline(int pipeline) {
        return String.format(Locale.ROOT, "pipeline-%05d", pipeline);
    }

    private static String schedule(int schedule) {
        return String.format(Locale.ROOT, "schedule-%03d", schedule);
    }

    private static String person(int person) {
        return String.format(Locale.ROOT, "person-%04d", person);
    }

    private int pipelines() {
        return Math.max(1, pages / PAGES_OF_A_PIPELINE);
    }

    private int persons() {
        return Math.max(FEWEST_PEOPLE, pages / PAGES_OF_A_PERSON);
    }

    private int schedules() {
        return Math.max(1, pages / PAGES_OF_A_SCHEDULE);
    }

    private String people() {
        StringBuilder out = new StringBuilder();
        for (int person = 0; person < persons(); person++) {
            out.append("%1$s: { name: Person %2$d, email: %1$s@corpus.example, time_zone: Europe/Lisbon }\n"
                    .formatted(person(person), person));
        }
        return out.toString();
    }

    /** Five people who take weekly turns; their neighbours in the list are in other rotas. */
    private String rota(int schedule) {
        int people = FEWEST_PEOPLE - 1;
        int first = schedule * people;
        StringBuilder out = new StringBuilder("""
                name: Schedule %d
                time_zone: UTC
                handoff: Monday 09:00
                roles: [primary, secondary]
                rotation:
                  - from: 2026-01-05
                    order:
                """.formatted(schedule));
        for (int turn = 0; turn < people; turn++) {
            out.append("      - { primary: %s, secondary: %s }\n"
                    .formatted(person((first + turn) % persons()), person((first + (turn + 1) % people) % persons())));
        }
        return out.toString();
    }

    private String group(int from, int to) {
        StringBuilder out = new StringBuilder("name: Pipelines from %d\npipelines:\n".formatted(from));
        for (int pipeline = from; pipeline < Math.min(to, pipelines()); pipeline++) {
            int schedule = pipeline % schedules();
            int owner = schedule * (FEWEST_PEOPLE - 1);
            out.append("""
                      %s:
                        name: Pipeline %d
                        primary: %s
                        secondary: %s
                        schedule: %s
                        sla: { available_by: 04:00 UTC, text: Available within 4 hours of UTC midnight }
                        upstream: [sources%s]
                    """.formatted(
                            pipeline(pipeline),
                            pipeline,
                            person(owner % persons()),
                            person((owner + 1) % persons()),
                            schedule(schedule),
                            pipeline == 0 ? "" : ", " + pipeline(pipeline / 2)));
        }
        return out.toString();
    }

    private String runbook(int page) {
        Random random = new Random(page);
        StringBuilder out = new StringBuilder("""
                ---
                title: What to do when step %1$d of %2$s is late
                description: %3$s
                pipeline: %2$s
                severity: %4$s
                last_reviewed: %5$s
                review_every: 900 days
                alerts: [StepLate%1$d]
                tags: [late, step-%6$d]
                ---
                """.formatted(
                        page,
                        pipeline(page / PAGES_OF_A_PIPELINE % pipelines()),
                        words(random, 12),
                        SEVERITIES[page % SEVERITIES.length],
                        LocalDate.of(2026, 1, 1).plusDays(page % 300),
                        page % 7));
        for (String heading : new String[] {"First five minutes", "Impact", "Whom to tell"}) {
            out.append("\n## ").append(heading).append('\n');
            for (int i = 0; i < PARAGRAPHS; i++) {
                out.append("\n").append(words(random, 45)).append(".\n");
            }
        }
        return out.append(PASSAGES.formatted(
                        words(random, 9),
                        words(random, 9),
                        words(random, 7),
                        link(random),
                        link(random),
                        link(random),
                        page,
                        words(random, 8),
                        words(random, 8),
                        words(random, 20)))
                .toString();
    }

    private String link(Random random) {
        return "../../" + path(random.nextInt(pages));
    }

    private static String words(Random random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
