package dev.watchbill.syntax;

import java.util.Locale;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.*;
import org.jspecify.annotations.Nullable;

/** The languages that fences are highlighted in, by the names that people write. */
final class Languages {
    private Languages() {}

    /**
     * A language for one fence: its maker keeps state.
     *
     * @param label what people call it
     * @param maker reads its tokens; null where nothing does
     * @param session whether it shows a terminal, with prompts and output
     */
    record Language(String label, @Nullable TokenMaker maker, boolean session) {}

    /** The language of this name in any case, anew for each fence; or null. */
    static @Nullable Language named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "actionscript", "as" -> new Language("ActionScript", new ActionScriptTokenMaker(), false);
            case "asm", "nasm", "assembly", "x86" -> new Language("Assembler", new AssemblerX86TokenMaker(), false);
            case "bat", "batch", "cmd", "dos" -> new Language("Batch", new WindowsBatchTokenMaker(), false);
            case "c", "h" -> new Language("C", new CTokenMaker(), false);
            case "csharp", "cs", "c#" -> new Language("C#", new CSharpTokenMaker(), false);
            case "cpp", "c++", "cxx", "hpp" -> new Language("C++", new CPlusPlusTokenMaker(), false);
            case "clojure", "clj", "edn" -> new Language("Clojure", new ClojureTokenMaker(), false);
            case "css" -> new Language("CSS", new CSSTokenMaker(), false);
            case "csv" -> new Language("CSV", new CsvTokenMaker(), false);
            case "d" -> new Language("D", new DTokenMaker(), false);
            case "dart" -> new Language("Dart", new DartTokenMaker(), false);
            case "delphi", "pascal", "objectpascal" -> new Language("Delphi", new DelphiTokenMaker(), false);
            case "dockerfile", "docker", "containerfile" -> new Language("Dockerfile", new DockerTokenMaker(), false);
            case "dtd" -> new Language("DTD", new DtdTokenMaker(), false);
            case "fortran", "f90" -> new Language("Fortran", new FortranTokenMaker(), false);
            case "go", "golang" -> new Language("Go", new GoTokenMaker(), false);
            case "groovy", "gradle", "jenkinsfile" -> new Language("Groovy", new GroovyTokenMaker(), false);
            case "handlebars", "hbs", "mustache" -> new Language("Handlebars", new HandlebarsTokenMaker(), false);
            case "hosts" -> new Language("hosts", new HostsTokenMaker(), false);
            case "htaccess", "apacheconf", "apache" -> new Language("htaccess", new HtaccessTokenMaker(), false);
            case "html", "htm", "xhtml", "vue", "svelte" -> new Language("HTML", new HTMLTokenMaker(), false);
            case "ini", "cfg", "conf", "toml", "systemd", "editorconfig", "gitconfig" ->
                new Language("INI", new IniTokenMaker(), false);
            case "java" -> new Language("Java", new JavaTokenMaker(), false);
            case "javascript", "js", "jsx", "mjs", "cjs", "node" ->
                new Language("JavaScript", new JavaScriptTokenMaker(), false);
            case "json", "geojson", "ndjson", "jsonl" -> new Language("JSON", new JsonTokenMaker(), false);
            case "jsonc", "json5", "hjson" -> new Language("JSON", new JshintrcTokenMaker(), false);
            case "jsp" -> new Language("JSP", new JSPTokenMaker(), false);
            case "kotlin", "kt", "kts" -> new Language("Kotlin", new KotlinTokenMaker(), false);
            case "latex", "tex" -> new Language("LaTeX", new LatexTokenMaker(), false);
            case "less", "scss", "sass" -> new Language("Less", new LessTokenMaker(), false);
            case "lisp", "scheme", "elisp", "commonlisp" -> new Language("Lisp", new LispTokenMaker(), false);
            case "lua" -> new Language("Lua", new LuaTokenMaker(), false);
            case "makefile", "make", "mk" -> new Language("Makefile", new MakefileTokenMaker(), false);
            case "markdown", "md" -> new Language("Markdown", new MarkdownTokenMaker(), false);
            case "nsis" -> new Language("NSIS", new NSISTokenMaker(), false);
            case "perl", "pl" -> new Language("Perl", new PerlTokenMaker(), false);
            case "php" -> new Language("PHP", new PHPTokenMaker(), false);
            case "properties", "dotenv", "env" -> new Language("Properties", new PropertiesFileTokenMaker(), false);
            case "proto", "protobuf" -> new Language("Protocol Buffers", new ProtoTokenMaker(), false);
            case "python", "py", "python3", "py3", "pyspark", "starlark", "bzl" ->
                new Language("Python", new PythonTokenMaker(), false);
            case "ruby", "rb" -> new Language("Ruby", new RubyTokenMaker(), false);
            case "rust", "rs" -> new Language("Rust", new RustTokenMaker(), false);
            case "sas" -> new Language("SAS", new SASTokenMaker(), false);
            case "scala", "sbt" -> new Language("Scala", new ScalaTokenMaker(), false);
            case "sh", "shell", "bash", "zsh", "ksh", "fish" -> new Language("Shell", new UnixShellTokenMaker(), false);
            case "sql",
                    "mysql",
                    "postgres",
                    "postgresql",
                    "psql",
                    "plsql",
                    "sqlite",
                    "bigquery",
                    "hive",
                    "presto",
                    "trino" -> new Language("SQL", new SQLTokenMaker(), false);
            case "tcl", "expect" -> new Language("Tcl", new TclTokenMaker(), false);
            case "typescript", "ts", "tsx" -> new Language("TypeScript", new TypeScriptTokenMaker(), false);
            case "vhdl" -> new Language("VHDL", new VhdlTokenMaker(), false);
            case "vb", "vbnet", "visualbasic" -> new Language("Visual Basic", new VisualBasicTokenMaker(), false);
            case "xml", "svg", "xsd", "xsl", "xslt", "plist", "pom" -> new Language("XML", new XMLTokenMaker(), false);
            case "yaml", "yml" -> new Language("YAML", new YamlTokenMaker(), false);
            case "console", "terminal", "shell-session", "shellsession", "sh-session", "bash-session", "session" ->
                new Language("Console", new UnixShellTokenMaker(), true);
            case "powershell", "ps1", "pwsh" -> new Language("PowerShell", null, true);
            default -> null;
        };
    }
}
