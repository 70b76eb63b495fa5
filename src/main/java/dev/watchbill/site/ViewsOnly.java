package dev.watchbill.site;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/** Shows templates what our own views say, and no member of anything else. */
final class ViewsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {
    private static final String OURS = "dev.watchbill.";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
        return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        return method.getDeclaringClass().getName().startsWith(OURS) && !OF_EVERY_OBJECT.contains(method.getName());
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }
}
