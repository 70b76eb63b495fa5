package dev.watchbill.build;

import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build came to.
 *
 * @param files the site; null where the content has errors
 */
public record Outcome(List<Finding> findings, @Nullable SiteFiles files) {}
