package dev.watchbill.site;

import dev.watchbill.start.RunbookDraft;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** How the site looks: templates and the files beside them. A file in the team's folder replaces the built-in one. */
public final class Theme {
    /** Of the built-in theme's files, below the class path. */
    static final String BUILT_IN = "/dev/watchbill/theme/";

    private static final int PAGE_BYTES = 16 * 1024;

    private final Configuration configuration;
    private final ThemeFiles files;
    private final String runbook;

    private Theme(Configuration configuration, ThemeFiles files, String runbook) {
        this.configuration = configuration;
        this.files = files;
        this.runbook = runbook;
    }

    public static Theme builtIn() {
        return new Theme(configuration(List.of()), ThemeFiles.of(null), RunbookDraft.builtIn());
    }

    /** The theme of a team's templates folder, with the built-in files where it has none of its own. */
    public static Theme of(Path folder) throws IOException {
        return new Theme(
                configuration(List.of(new FileTemplateLoader(folder.toFile()))),
                ThemeFiles.of(folder),
                RunbookDraft.template(folder));
    }

    /** What a new runbook begins as. */
    String runbook() {
        return runbook;
    }

    ThemeFiles files() {
        return files;
    }

    /**
     * A template filled with values, as UTF-8.
     *
     * @throws ThemeException where the template has a mistake
     */
    byte[] render(String template, Object values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(PAGE_BYTES);
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            configuration.getTemplate(template).process(values, writer);
        } catch (ParseException e) {
            throw mistake(e.getEditorMessage(), e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        } catch (TemplateNotFoundException e) {
            throw mistake("template not found", e.getTemplateName(), 0, 0);
        } catch (InvalidReferenceException e) {
            String missing =
                    "'" + e.getBlamedExpressionString() + "' has no value here; write a default with ! or ask with ??";
            throw mistake(missing, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
        } catch (TemplateException e) {
            throw mistake(
                    e.getMessageWithoutStackTop(), e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
        } catch (StackOverflowError e) {
            throw mistake("the template calls itself without end", template, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ThemeException mistake(
            @Nullable String message, @Nullable String template, @Nullable Integer line, @Nullable Integer column) {
        String firstLine = message == null
                ? "the template could not be rendered"
                : message.lines().findFirst().orElse("");
        return new ThemeException(firstLine, template, line == null ? 0 : line, column == null ? 0 : column);
    }

    private static Configuration configuration(List<TemplateLoader> first) {
        Version version = Configuration.VERSION_2_3_34;
        Configuration configuration = new Configuration(version);
        List<TemplateLoader> loaders = new ArrayList<>(first);
        loaders.add(new ClassTemplateLoader(Theme.class, BUILT_IN));
        configuration.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        return configuration;
    }
}
