package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.build.ScheduleFile;
import dev.watchbill.oncall.Rota;
import java.io.IOException;
import java.util.List;

/** Entries for a list of a schedule's file. */
record NewEntries(List<String> keys, List<String> entries) {
    /**
     * Puts them there, unless a part of the content could not be read, and says what it did. An error of the rota does
     * not hinder: they may be what mends it.
     *
     * @param done what is said once they are there
     * @return the exit status
     */
    int write(Rota rota, Project project, ContentOptions options, Surroundings surroundings, String done)
            throws IOException {
        if (!project.misread().isEmpty()) {
            surroundings.err().println("nothing was written; mend the errors first");
            return Exit.FINDINGS;
        }
        ScheduleFile file = new ScheduleFile(options.content(), rota.schedule());
        if (!file.append(keys, entries)) {
            String list = keys.get(keys.size() - 1);
            surroundings.err().println("nothing was written; make '" + list + "' a list in the schedule's file");
            return Exit.FINDINGS;
        }
        surroundings.err().println(done);
        return Exit.FINE;
    }
}
