package dev.watchbill.check;

import dev.watchbill.runtime.InParallel;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that looks like a key, a token, a private key or the address of a webhook. No message repeats it. */
final class LikelySecret implements Rule {
    private record Kind(String name, Marks.Mark mark) {
        /** Something that no letter or digit stands before. */
        static Kind word(String name, String mark, String rest) {
            return of(name, mark, "(?<!\\w)" + Pattern.quote(mark) + rest);
        }

        static Kind of(String name, String mark, String pattern) {
            return new Kind(name, new Marks.Mark(mark, pattern));
        }
    }

    private static final String GITHUB = "a GitHub token";
    private static final String GITLAB = "a GitLab token";
    private static final String GOOGLE = "a Google key";
    private static final String WEBHOOK = "a webhook";
    private static final String TOKEN = "a password or token";

    /** What a name is given: {@code api_key = …}. */
    private static final String TOKEN_VALUE = "[\"'\\s]{0,4}[=:][\\s\"']{0,4}"
            + "(?=[A-Za-z0-9+/_-]{0,200}[0-9])(?=[A-Z0-9+/_-]{0,200}[a-z])"
            + "([A-Za-z0-9+/_-]{20,}={0,2})(?![A-Za-z0-9+/_.({-])";

    /** Shorter, and with other signs: a password that a person made up. */
    private static final String PASSWORD_VALUE = "[\"'\\s]{0,4}[=:][ \\t\"']{0,4}"
            + "(?=\\S{0,64}[0-9])(?=\\S{0,64}[a-z])"
            + "([A-Za-z0-9!@#^&+~][A-Za-z0-9!@#$%^&*+~_-]{7,63})(?![\\w/.:(\\[{<])";

    /** How names of passwords and tokens end, but for their first letter; in the cases that people write. */
    private static final List<String> PASSWORDS =
            List.of("assword", "ASSWORD", "asswd", "ASSWD", "assphrase", "ASSPHRASE", "pwd", "PWD");

    private static final List<String> TOKENS = List.of("ecret", "ECRET", "oken", "OKEN");

    private static final String OF_ACCESS = "(?<=(?i:api|access|account)[_-]?)";

    private static final List<String> KEYS = List.of("key", "Key", "KEY");

    /** Those that tell most come first: where two stand on one stretch, the first is told. */
    private static final List<Kind> CERTAIN = List.of(
            Kind.word("an AWS key", "AKIA", "[0-9A-Z]{16}\\b"),
            Kind.word("an AWS key", "ASIA", "[0-9A-Z]{16}\\b"),
            Kind.word(GITHUB, "gh", "[pousr]_[A-Za-z0-9]{36,}"),
            Kind.word(GITHUB, "github_pat_", "[A-Za-z0-9_]{22,}"),
            Kind.word(GITLAB, "gl", "(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent)-[A-Za-z0-9_-]{20,}"),
            Kind.word("a Slack token", "xox", "[abceprs]-[A-Za-z0-9-]{10,}"),
            Kind.word("a Slack token", "xapp-", "[A-Za-z0-9-]{10,}"),
            Kind.word(GOOGLE, "AIza", "[0-9A-Za-z_-]{35}"),
            Kind.word(GOOGLE, "GOCSPX-", "[0-9A-Za-z_-]{24,}"),
            Kind.word(GOOGLE, "ya29.", "[0-9A-Za-z_-]{20,}"),
            Kind.word("a Stripe key", "sk_live_", "[0-9A-Za-z]{16,}"),
            Kind.word("a Stripe key", "rk_live_", "[0-9A-Za-z]{16,}"),
            Kind.word("a Stripe key", "whsec_", "[0-9A-Za-z]{24,}"),
            Kind.word("an API key", "sk-", "(?:ant-|proj-)?[A-Za-z0-9_-]{32,}"),
            Kind.word("an npm token", "npm_", "[A-Za-z0-9]{36}\\b"),
            Kind.word("a PyPI token", "pypi-", "[A-Za-z0-9_-]{50,}"),
            Kind.word("a SendGrid key", "SG.", "[\\w-]{16,}\\.[\\w-]{16,}"),
            Kind.word("a signed token", "eyJ", "[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}"),
            Kind.of("a private key", "-----BEGIN ", "-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----"),
            Kind.of(WEBHOOK, "hooks.slack.com/", "hooks\\.slack\\.com/(?:services|workflows|triggers)/\\w[\\w/]+"),
            Kind.of(WEBHOOK, "/api/webhooks/", "(?<=discord(?:app)?\\.com)/api/webhooks/\\d[\\w/-]+"),
            Kind.of(WEBHOOK, ".webhook.office.com/", "\\.webhook\\.office\\.com/webhook\\w*/[^\\s\"'<>)]+"),
            Kind.of(
                    WEBHOOK,
                    "chat.googleapis.com/",
                    "chat\\.googleapis\\.com/v1/spaces/[^\\s\"'<>)]{1,300}?key=[\\w-]+"),
            Kind.of("a password in an address", "://", "://[^\\s/:@\"'<>]{1,100}:([^\\s/@\"'<>${}*%]{6,100})@"),
            Kind.of("a bearer token", "Bearer ", "Bearer (?=[\\w.~+/-]{0,200}[0-9])([\\w.~+/-]{24,}=*)"));

    private static final List<Kind> KINDS = Stream.of(
                    CERTAIN.stream(),
                    Stream.of(PASSWORDS, TOKENS)
                            .flatMap(List::stream)
                            .map(name -> Kind.of(TOKEN, name, name + TOKEN_VALUE)),
                    KEYS.stream().map(name -> Kind.of(TOKEN, name, OF_ACCESS + name + TOKEN_VALUE)),
                    PASSWORDS.stream().map(name -> Kind.of(TOKEN, name, name + PASSWORD_VALUE)))
            .flatMap(kinds -> kinds)
            .toList();

    private static final Marks MARKS = new Marks(KINDS.stream().map(Kind::mark).toList());

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)example|x{4}|\\*{3}|\\.{3}|your[_-]|placeholder|password|change-?me|redacted|secret|dummy");

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        InParallel.map(Sources.of(facts.catalog()), LikelySecret::find).forEach(found -> found.forEach(report));
    }

    private static List<Finding> find(SourceText source) {
        List<Location> told = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (Marks.Found mark : mostTelling(source)) {
            Location at = new Location(source, mark.span());
            if (!PLACEHOLDER.matcher(at.text()).find() && told.stream().noneMatch(at::overlaps)) {
                told.add(at);
                String name = KINDS.get(mark.mark()).name();
                String message = "this looks like " + name + "; keep it in a vault, and name the vault here";
                found.add(Finding.warning("likely-secret", at, message));
            }
        }
        return found;
    }

    private static List<Marks.Found> mostTelling(SourceText source) {
        return MARKS.in(source.text()).stream()
                .sorted(Comparator.comparing(Marks.Found::mark))
                .toList();
    }
}
