package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that looks like a key, a token, a private key or the address of a webhook. No message repeats it. */
final class LikelySecret implements Rule {
    private record Kind(String name, Marked marked) {
        /** Something that no letter or digit stands before. */
        static Kind word(String name, String mark, String rest) {
            return of(name, mark, "(?<!\\w)" + Pattern.quote(mark) + rest);
        }

        static Kind of(String name, String mark, String pattern) {
            return new Kind(name, Marked.of(mark, pattern));
        }
    }

    private static final String GITHUB = "a GitHub token";
    private static final String WEBHOOK = "a webhook";
    private static final String ASSIGNED = "[=:][\\s\"']{0,4}"
            + "(?=[A-Za-z0-9+/_-]{0,200}[0-9])(?=[A-Z0-9+/_-]{0,200}[a-z])"
            + "(?<=(?i:password|passwd|secret|token|api[_-]?key|access[_-]?key)[\"'\\s]{0,4}[=:][\\s\"']{0,4})"
            + "[A-Za-z0-9+/_-]{20,}={0,2}(?![A-Za-z0-9+/_.({-])";

    private static final List<Kind> KINDS = List.of(
            Kind.word("an AWS key", "AKIA", "[0-9A-Z]{16}\\b"),
            Kind.word("an AWS key", "ASIA", "[0-9A-Z]{16}\\b"),
            Kind.word(GITHUB, "ghp_", "[A-Za-z0-9]{36,}"),
            Kind.word(GITHUB, "gho_", "[A-Za-z0-9]{36,}"),
            Kind.word(GITHUB, "ghu_", "[A-Za-z0-9]{36,}"),
            Kind.word(GITHUB, "ghs_", "[A-Za-z0-9]{36,}"),
            Kind.word(GITHUB, "github_pat_", "[A-Za-z0-9_]{22,}"),
            Kind.word("a GitLab token", "glpat-", "[A-Za-z0-9_-]{20,}"),
            Kind.word("a Slack token", "xox", "[abeprs]-[A-Za-z0-9-]{10,}"),
            Kind.word("a Google key", "AIza", "[0-9A-Za-z_-]{35}"),
            Kind.word("a Stripe key", "sk_live_", "[0-9A-Za-z]{16,}"),
            Kind.word("a Stripe key", "rk_live_", "[0-9A-Za-z]{16,}"),
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
            Kind.of("a password in an address", "://", "://[^\\s/:@\"'<>]{1,100}:[^\\s/@\"'<>${}*%]{6,100}@"),
            Kind.of("a password or token", "=", ASSIGNED),
            Kind.of("a password or token", ":", ASSIGNED));

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)example|x{4}|\\*{3}|\\.{3}|your[_-]|placeholder|password@");

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        Sources.of(facts.catalog()).parallelStream()
                .flatMap(source -> KINDS.stream().flatMap(kind -> find(kind, source)))
                .toList()
                .forEach(report);
    }

    private static Stream<Finding> find(Kind kind, SourceText source) {
        return kind.marked().in(source.text()).stream()
                .filter(span -> !PLACEHOLDER.matcher(source.slice(span)).find())
                .map(span -> Finding.warning(
                        "likely-secret",
                        source.at(span.start(), span.end()),
                        "this looks like " + kind.name() + "; keep it in a vault, and name the vault here"));
    }
}
