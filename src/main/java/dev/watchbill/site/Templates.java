package dev.watchbill.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

/** FreeMarker, set so that a template gets values and makes text, and nothing else. */
final class Templates {
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    private Templates(Configuration configuration) {
        this.configuration = configuration;
    }

    static Templates builtIn() {
        return new Templates(configured(new Configuration(BEHAVIOUR), inTheJar()));
    }

    /** Those of a folder, and the built-in ones that it does not replace. Each ends when its thread is interrupted. */
    static Templates of(Path folder) throws IOException {
        TemplateLoader own = new FileTemplateLoader(folder.toFile());
        TemplateLoader all = new MultiTemplateLoader(new TemplateLoader[] {own, inTheJar()});
        return new Templates(configured(new StoppableConfiguration(BEHAVIOUR), all));
    }

    /**
     * A template filled with values, as UTF-8.
     *
     * @param begun is told of the run, which tells where it stands
     * @throws ThemeException where the template has a mistake
     */
    byte[] fill(String template, Object values, Consumer<Environment> begun) {
        PageText page = new PageText();
        try {
            Environment run = configuration.getTemplate(template).createProcessingEnvironment(values, page);
            begun.accept(run);
            run.process();
        } catch (ParseException e) {
            throw ThemeException.of(e.getEditorMessage(), e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        } catch (TemplateNotFoundException e) {
            throw ThemeException.of("template not found", e.getTemplateName(), 0, 0);
        } catch (InvalidReferenceException e) {
            String missing =
                    "'" + e.getBlamedExpressionString() + "' has no value here; write a default with ! or ask with ??";
            throw ThemeException.of(missing, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
        } catch (TemplateException e) {
            throw ThemeException.of(e);
        } catch (StackOverflowError e) {
            throw ThemeException.of("the template calls itself without end", template, 0, 0);
        } catch (OutOfMemoryError e) {
            throw ThemeException.of("the template needs more memory than there is", template, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.utf8();
    }

    private static TemplateLoader inTheJar() {
        return new ClassTemplateLoader(ThemeFiles.class, ThemeFiles.BUILT_IN);
    }

    private static Configuration configured(Configuration configuration, TemplateLoader loader) {
        configuration.setTemplateLoader(loader);
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
        configuration.setAttemptExceptionReporter((mistake, run) -> {});
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new ViewsOnly(BEHAVIOUR));
        return configuration;
    }
}
