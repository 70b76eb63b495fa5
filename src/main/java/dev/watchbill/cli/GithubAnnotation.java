package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Position;

/** A finding as a GitHub workflow command ({@code ::error file=…,line=…::message}), escaped by GitHub's rules. */
final class GithubAnnotation {
    private GithubAnnotation() {}

    static String of(Finding finding) {
        Position start = finding.at().start();
        Position end = finding.at().end();
        String kind = finding.level() == Level.INFO ? "notice" : finding.level().word();
        String columns =
                end.line() == start.line() && end.column() > start.column() ? ",endColumn=" + (end.column() - 1) : "";
        String fix = finding.fix() == null ? "" : "\n" + finding.fix().text();
        return "::" + kind + " file=" + property(finding.at().path()) + ",line=" + start.line() + ",col="
                + start.column() + columns + ",title=" + property(finding.rule()) + "::"
                + data(finding.message() + fix);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
