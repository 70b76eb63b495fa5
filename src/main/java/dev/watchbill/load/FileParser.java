package dev.watchbill.load;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Person;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Team;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import dev.watchbill.syntax.Markdown;
import dev.watchbill.syntax.MarkdownDocument;
import dev.watchbill.syntax.Yaml;
import dev.watchbill.syntax.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses one file from its path and bytes alone. */
final class FileParser {
    private final ContentFile file;
    private final Findings findings = new Findings();

    private FileParser(ContentFile file) {
        this.file = file;
    }

    static ParsedFile parse(ContentFile file, byte[] bytes) {
        return new FileParser(file).parse(bytes);
    }

    private ParsedFile parse(byte[] bytes) {
        FileKind kind = FileKind.of(file.path());
        if (kind == FileKind.PAGE) {
            return document(FileText.decodePage(file.shown(), bytes, findings));
        }
        SourceText source = FileText.decode(file.shown(), bytes, findings);
        return switch (kind) {
            case SITE -> site(root(source));
            case PEOPLE -> people(root(source));
            case TEAMS -> teams(root(source));
            case PIPELINES -> group(root(source));
            case SCHEDULE -> rota(root(source));
            case PAGE, ATTACHMENT -> new ParsedFile.Refused(file.path(), findings.sorted());
        };
    }

    private ParsedFile site(@Nullable YamlNode root) {
        SiteSettings settings = root == null ? SiteDecoder.DEFAULT : new SiteDecoder(findings).decode(root);
        return new ParsedFile.Settings(settings, findings.sorted());
    }

    private ParsedFile people(@Nullable YamlNode root) {
        Records<Person> people = root == null ? Records.unreadable() : new PeopleDecoder(findings).decode(root);
        return new ParsedFile.People(people, findings.sorted());
    }

    private ParsedFile teams(@Nullable YamlNode root) {
        Records<Team> teams = root == null ? Records.unreadable() : new TeamsDecoder(findings).decode(root);
        return new ParsedFile.Teams(teams, findings.sorted());
    }

    private ParsedFile group(@Nullable YamlNode root) {
        Located<String> id = id(root);
        PipelinesDecoder.Draft draft = root == null
                ? new PipelinesDecoder.Draft(null, Records.unreadable())
                : new PipelinesDecoder(id.value(), findings).decode(root);
        String name = draft.name() == null ? Words.readable(id.value()) : draft.name();
        return new ParsedFile.Group(id, name, draft.pipelines(), findings.sorted());
    }

    private ParsedFile rota(@Nullable YamlNode root) {
        Located<String> id = id(root);
        var schedule = root == null ? null : new ScheduleDecoder(id, findings).decode(root);
        return new ParsedFile.Rota(id, schedule, findings.sorted());
    }

    private ParsedFile document(SourceText source) {
        MarkdownDocument markdown = Markdown.parse(source, findings);
        Span region = markdown.frontMatter();
        Location at = region == null ? source.top() : new Location(source, region);
        YamlNode root = region == null ? null : Yaml.parse(source, region, oncePerLine());
        FrontMatter front = root == null ? FrontMatter.none(at) : new FrontMatterDecoder(findings).decode(root, at);
        return new ParsedFile.Document(file.path(), source, front, markdown, told(region));
    }

    /** What is wrong with a page. Front matter that is never closed counts as its text, which is not told beside that. */
    private List<Finding> told(@Nullable Span region) {
        List<Finding> all = findings.sorted();
        List<Finding> open = all.stream()
                .filter(finding -> finding.rule().equals("front-matter"))
                .toList();
        return region == null && !open.isEmpty() ? open : all;
    }

    /** Markdown knows better what is wrong with a line of front matter than YAML. */
    private Consumer<Finding> oncePerLine() {
        Set<Integer> told = findings.sorted().stream()
                .map(finding -> finding.at().start().line())
                .collect(Collectors.toSet());
        return finding -> {
            if (told.add(finding.at().start().line())) {
                findings.accept(finding);
            }
        };
    }

    /** The file's YAML, without any key where the file is empty; null where it cannot be read. */
    private @Nullable YamlNode root(@Nullable SourceText source) {
        if (source == null) {
            return null;
        }
        YamlNode root = Yaml.parse(source, findings);
        return root == null && !findings.hasErrors() ? new YamlNode.Mapping(Map.of(), source.top()) : root;
    }

    private Located<String> id(@Nullable YamlNode root) {
        String stem = file.stem();
        Location top = root == null ? file.place() : root.at().source().top();
        if (!Words.isKebab(stem)) {
            String message = "the file's name '" + stem + "' is not an id; " + Words.ID_RULE;
            findings.accept(Finding.error("bad-id", top, message));
        }
        return new Located<>(stem, top);
    }
}
