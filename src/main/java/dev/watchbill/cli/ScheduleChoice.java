package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.oncall.Rota;
import dev.watchbill.source.Nearest;
import java.util.List;

/** The schedule that an argument names. */
final class ScheduleChoice {
    private ScheduleChoice() {}

    /**
     * @throws WrongUsage where there is no such schedule; the message has the nearest that there is
     * @throws Misread where its file says nothing that can be understood
     */
    static Rota of(Project project, String id, ContentOptions options) {
        Rota rota = project.rotas().get(id);
        String file = options.shownAs() + "/oncall/" + id + ".yaml";
        if (rota == null
                && project.misread().stream()
                        .anyMatch(error -> error.at().path().equals(file))) {
            throw new Misread("'" + id + "' could not be read; mend the errors first");
        }
        if (rota == null) {
            throw new WrongUsage("'" + id + "' is not in " + options.shownAs() + "/oncall"
                    + Nearest.question(Nearest.to(id, project.rotas().keySet())));
        }
        return rota;
    }

    /** All schedules but one. */
    static List<Rota> others(Project project, Rota rota) {
        return project.rotas().values().stream().filter(other -> other != rota).toList();
    }
}
