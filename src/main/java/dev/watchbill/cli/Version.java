package dev.watchbill.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
    /** The number alone; null where there is no jar. */
    static @Nullable String number() {
        return Version.class.getPackage().getImplementationVersion();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"watchbill " + (number() == null ? "(not packaged)" : number())};
    }
}
