package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that looks like a key, a token, a private key or the address of a webhook. It is never repeated. */
final class LikelySecret implements Rule {
    /** A kind of secret; only a text that holds the mark is searched by the pattern. */
    private record Kind(String name, String mark, Pattern pattern) {
        Kind(String name, String mark, String pattern) {
            this(name, mark, Pattern.compile(pattern));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("an AWS key", "AKIA", "\\bAKIA[0-9A-Z]{16}\\b"),
            new Kind("an AWS key", "ASIA", "\\bASIA[0-9A-Z]{16}\\b"),
            new Kind("a GitHub token", "gh", "\\bgh[pousr]_[A-Za-z0-9]{36,}"),
            new Kind("a GitHub token", "github_pat_", "\\bgithub_pat_[A-Za-z0-9_]{22,}"),
            new Kind("a GitLab token", "glpat-", "\\bglpat-[A-Za-z0-9_-]{20,}"),
            new Kind("a Slack token", "xox", "\\bxox[abeprs]-[A-Za-z0-9-]{10,}"),
            new Kind("a Google key", "AIza", "\\bAIza[0-9A-Za-z_-]{35}"),
            new Kind("a Stripe key", "_live_", "\\b[rs]k_live_[0-9A-Za-z]{16,}"),
            new Kind("an API key", "sk-", "\\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}"),
            new Kind("an npm token", "npm_", "\\bnpm_[A-Za-z0-9]{36}\\b"),
            new Kind("a PyPI token", "pypi-", "\\bpypi-[A-Za-z0-9_-]{50,}"),
            new Kind("a SendGrid key", "SG.", "\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}"),
            new Kind("a signed token", "eyJ", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}"),
            new Kind("a private key", "PRIVATE KEY", "-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----"),
            new Kind(
                    "a webhook",
                    "hooks.slack.com",
                    "https://hooks\\.slack\\.com/(?:services|workflows|triggers)/\\w[^\\s\"'<>)]+"),
            new Kind(
                    "a webhook",
                    "/api/webhooks/",
                    "https://(?:\\w+\\.)?discord(?:app)?\\.com/api/webhooks/\\d[^\\s\"'<>)]+"),
            new Kind(
                    "a webhook",
                    "webhook.office.com",
                    "https://[\\w.-]*webhook\\.office\\.com/webhook\\w*/[^\\s\"'<>)]+"),
            new Kind(
                    "a webhook",
                    "chat.googleapis.com",
                    "https://chat\\.googleapis\\.com/v1/spaces/[^\\s\"'<>)]*key=[^\\s\"'<>)]+"),
            new Kind(
                    "a password in an address",
                    "://",
                    "\\b[a-z][a-z0-9+.-]*://[^\\s/:@\"'<>]+:[^\\s/@\"'<>${}*%]{6,}@"),
            new Kind(
                    "a password or token",
                    "",
                    "(?i)\\b(?:password|passwd|secret|token|api[_-]?key|access[_-]?key)[\"']?\\s{0,3}[=:]\\s{0,3}[\"']?"
                            + "(?=[^\\s\"']*[0-9])(?=[^\\s\"']*[a-z])[a-z0-9+/_-]{20,}={0,2}(?![a-z0-9+/_.({-])"));

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)example|x{4}|\\*{3}|\\.{3}|your[_-]|placeholder|password@");

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        Sources.of(facts.catalog()).parallelStream()
                .flatMap(source -> KINDS.stream().flatMap(kind -> find(kind, source).stream()))
                .toList()
                .forEach(report);
    }

    private static List<Finding> find(Kind kind, SourceText source) {
        if (!source.text().contains(kind.mark())) {
            return List.of();
        }
        Matcher secret = kind.pattern().matcher(source.text());
        return secret.results()
                .filter(found -> !PLACEHOLDER.matcher(found.group()).find())
                .map(found -> Finding.warning(
                        "likely-secret",
                        source.at(found.start(), found.end()),
                        "this looks like " + kind.name() + "; keep it in a vault, and name the vault here"))
                .toList();
    }
}
