package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A runbook in a list. */
record RunbookRow(
        String title,
        String href,
        @Nullable String description,
        @Nullable String severity,
        @Nullable Ref pipeline,
        List<String> alerts,
        @Nullable ReviewView review) {}
