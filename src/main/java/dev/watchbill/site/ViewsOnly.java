package dev.watchbill.site;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows templates what our own views say, and of anything that is no text, number, list or map only how it is written. */
final class ViewsOnly extends DefaultObjectWrapper {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private static final ClassValue<Map<String, Method>> SAYINGS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> view) {
            return sayings(view);
        }
    };

    ViewsOnly(Version behaviour) {
        super(behaviour);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof Record view ? new View(view) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) {
        return new SimpleScalar(value.toString());
    }

    /** Opened, since whoever calls is not looked for then, which takes longer than the call. */
    private static Map<String, Method> sayings(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !OF_EVERY_OBJECT.contains(method.getName()))
                .peek(method -> method.setAccessible(true))
                .collect(Collectors.toMap(Method::getName, method -> method));
    }

    /** A view, as a template sees it: what its components, and the methods beside them, say, and nothing else. */
    private final class View implements TemplateHashModel, TemplateScalarModel {
        private final Record view;

        View(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method saying = SAYINGS.get(view.getClass()).get(name);
            if (saying == null) {
                return null;
            }
            try {
                return wrap(saying.invoke(view));
            } catch (InvocationTargetException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (IllegalAccessException opened) {
                throw new IllegalStateException(opened);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public String getAsString() {
            return view.toString();
        }
    }
}
