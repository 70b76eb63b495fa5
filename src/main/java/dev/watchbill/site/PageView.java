package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any other page of the content. */
public record PageView(
        String body,
        List<RunbookView.Heading> contents,
        List<Ref> below,
        @Nullable String edit) {}
