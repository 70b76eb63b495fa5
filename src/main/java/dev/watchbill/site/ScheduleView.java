package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One schedule's page.
 *
 * @param handoff when people relieve each other, in words
 * @param zone as people say it
 * @param zoneId as machines know it
 * @param agenda shifts that end after the build, by month
 * @param past shifts that ended before it
 * @param fairness by term, the coming one first
 */
record ScheduleView(
        OnCallView onCall,
        String handoff,
        String zone,
        String zoneId,
        List<String> roles,
        List<PersonView> people,
        List<CalendarView.Month> calendar,
        List<AgendaMonth> agenda,
        List<AgendaMonth> past,
        Arrangements arrangements,
        List<Subscription> feeds,
        List<PipelineView.Row> pipelines,
        List<FairnessView> fairness,
        @Nullable String intro,
        @Nullable String edit) {

    record AgendaMonth(String name, List<SlotView> slots) {}

    /** The list of all schedules. */
    record All(List<OnCallView> schedules, @Nullable String intro, Sheet.@Nullable Pager pager) {}
}
