package dev.watchbill.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Git's surroundings, reduced to the repository itself: no settings of the machine or the user are read, which would run
 * the git command, and none are written.
 */
final class PlainGit extends SystemReader.Delegate {
    private PlainGit(SystemReader reader) {
        super(reader);
    }

    static synchronized void settle() {
        if (!(SystemReader.getInstance() instanceof PlainGit)) {
            SystemReader.setInstance(new PlainGit(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings without a file. They know how exact the disk's clock is, which would be measured by writing files. */
    private static final class Nothing extends FileBasedConfig {
        private static final String MEASURED = "filesystem";

        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to read.
        }

        @Override
        public void save() {
            // Nothing is kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return MEASURED.equals(section)
                    ? unit.convert(1, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
