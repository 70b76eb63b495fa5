package dev.watchbill.site;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.jspecify.annotations.Nullable;

/** Shows templates what our own views say, and of anything that is no text, number, list or map only how it is written. */
final class ViewsOnly extends DefaultObjectWrapper {
    ViewsOnly(Version behaviour) {
        super(behaviour);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof Record view ? new ViewModel(view, this) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) {
        return new SimpleScalar(value.toString());
    }
}
