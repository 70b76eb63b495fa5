package dev.watchbill.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.*;
import org.jspecify.annotations.Nullable;

/** The languages that fences are highlighted in, by the names that people write. */
final class Languages {
    private static final Map<String, Language> BY_NAME = byName();

    /**
     * A language.
     *
     * @param label what people call it
     * @param maker makes a reader of its tokens, which keeps state and serves one fence
     * @param session whether it shows a terminal, with prompts and output
     */
    record Language(String label, @Nullable Supplier<TokenMaker> maker, boolean session) {}

    private static Map<String, Language> byName() {
        Map<String, Language> all = new HashMap<>();
        add(all, "ActionScript", ActionScriptTokenMaker::new, "actionscript as");
        add(all, "Assembler", AssemblerX86TokenMaker::new, "asm nasm assembly x86");
        add(all, "Batch", WindowsBatchTokenMaker::new, "bat batch cmd dos");
        add(all, "C", CTokenMaker::new, "c h");
        add(all, "C#", CSharpTokenMaker::new, "csharp cs c#");
        add(all, "C++", CPlusPlusTokenMaker::new, "cpp c++ cxx hpp");
        add(all, "Clojure", ClojureTokenMaker::new, "clojure clj edn");
        add(all, "CSS", CSSTokenMaker::new, "css");
        add(all, "CSV", CsvTokenMaker::new, "csv");
        add(all, "D", DTokenMaker::new, "d");
        add(all, "Dart", DartTokenMaker::new, "dart");
        add(all, "Delphi", DelphiTokenMaker::new, "delphi pascal objectpascal");
        add(all, "Dockerfile", DockerTokenMaker::new, "dockerfile docker containerfile");
        add(all, "DTD", DtdTokenMaker::new, "dtd");
        add(all, "Fortran", FortranTokenMaker::new, "fortran f90");
        add(all, "Go", GoTokenMaker::new, "go golang");
        add(all, "Groovy", GroovyTokenMaker::new, "groovy gradle jenkinsfile");
        add(all, "Handlebars", HandlebarsTokenMaker::new, "handlebars hbs mustache");
        add(all, "hosts", HostsTokenMaker::new, "hosts");
        add(all, "htaccess", HtaccessTokenMaker::new, "htaccess apacheconf apache");
        add(all, "HTML", HTMLTokenMaker::new, "html htm xhtml vue svelte");
        add(all, "INI", IniTokenMaker::new, "ini cfg conf toml systemd editorconfig gitconfig");
        add(all, "Java", JavaTokenMaker::new, "java");
        add(all, "JavaScript", JavaScriptTokenMaker::new, "javascript js jsx mjs cjs node");
        add(all, "JSON", JsonTokenMaker::new, "json geojson ndjson jsonl");
        add(all, "JSON", JshintrcTokenMaker::new, "jsonc json5 hjson");
        add(all, "JSP", JSPTokenMaker::new, "jsp");
        add(all, "Kotlin", KotlinTokenMaker::new, "kotlin kt kts");
        add(all, "LaTeX", LatexTokenMaker::new, "latex tex");
        add(all, "Less", LessTokenMaker::new, "less scss sass");
        add(all, "Lisp", LispTokenMaker::new, "lisp scheme elisp commonlisp");
        add(all, "Lua", LuaTokenMaker::new, "lua");
        add(all, "Makefile", MakefileTokenMaker::new, "makefile make mk");
        add(all, "Markdown", MarkdownTokenMaker::new, "markdown md");
        add(all, "NSIS", NSISTokenMaker::new, "nsis");
        add(all, "Perl", PerlTokenMaker::new, "perl pl");
        add(all, "PHP", PHPTokenMaker::new, "php");
        add(all, "Properties", PropertiesFileTokenMaker::new, "properties dotenv env");
        add(all, "Protocol Buffers", ProtoTokenMaker::new, "proto protobuf");
        add(all, "Python", PythonTokenMaker::new, "python py python3 py3 pyspark starlark bzl");
        add(all, "Ruby", RubyTokenMaker::new, "ruby rb");
        add(all, "Rust", RustTokenMaker::new, "rust rs");
        add(all, "SAS", SASTokenMaker::new, "sas");
        add(all, "Scala", ScalaTokenMaker::new, "scala sbt");
        add(all, "Shell", UnixShellTokenMaker::new, "sh shell bash zsh ksh fish");
        add(
                all,
                "SQL",
                SQLTokenMaker::new,
                "sql mysql postgres postgresql psql plsql sqlite bigquery hive presto trino");
        add(all, "Tcl", TclTokenMaker::new, "tcl expect");
        add(all, "TypeScript", TypeScriptTokenMaker::new, "typescript ts tsx");
        add(all, "VHDL", VhdlTokenMaker::new, "vhdl");
        add(all, "Visual Basic", VisualBasicTokenMaker::new, "vb vbnet visualbasic");
        add(all, "XML", XMLTokenMaker::new, "xml svg xsd xsl xslt plist pom");
        add(all, "YAML", YamlTokenMaker::new, "yaml yml");
        for (String name : "console terminal shell-session shellsession sh-session bash-session session".split(" ")) {
            all.put(name, new Language("Console", UnixShellTokenMaker::new, true));
        }
        for (String name : "powershell ps1 pwsh".split(" ")) {
            all.put(name, new Language("PowerShell", null, true));
        }
        return Map.copyOf(all);
    }

    private Languages() {}

    private static void add(Map<String, Language> all, String label, Supplier<TokenMaker> maker, String names) {
        for (String name : names.split(" ")) {
            all.put(name, new Language(label, maker, false));
        }
    }

    /** The language of this name in any case, or null. */
    static @Nullable Language named(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }
}
