package dev.watchbill.site;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads templates whose loops end when their thread is interrupted. */
final class StoppableConfiguration extends Configuration {
    private final Set<Template> stoppable = Collections.newSetFromMap(new IdentityHashMap<>());

    StoppableConfiguration(Version behaviour) {
        super(behaviour);
    }

    /** One at a time: a template is not run before it has its checks. */
    @Override
    public synchronized @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object lookup,
            @Nullable String encoding,
            boolean parsed,
            boolean optional)
            throws IOException {
        Template template = super.getTemplate(name, locale, lookup, encoding, parsed, optional);
        if (template != null && stoppable.add(template)) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return template;
    }
}
