package dev.watchbill.site;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A view, as a template sees it: what its components, and the methods beside them, say, and nothing else. */
final class ViewModel implements TemplateHashModel, TemplateScalarModel {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private static final ClassValue<Map<String, Method>> SAYINGS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> view) {
            return sayings(view);
        }
    };

    private final Record view;
    private final DefaultObjectWrapper wrapper;

    ViewModel(Record view, DefaultObjectWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method saying = SAYINGS.get(view.getClass()).get(name);
        if (saying == null) {
            return null;
        }
        try {
            return wrapper.wrap(saying.invoke(view));
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
}
