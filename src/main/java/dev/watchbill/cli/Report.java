package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Findings, and what is known around them.
 *
 * @param changed the paths of the files that changed since the revision that was named; empty where none was
 * @param paths how files are named from the top of the repository
 * @param rules the address of the page that documents the rules; null where the site has none
 */
record Report(
        List<Finding> findings,
        Set<String> changed,
        RepositoryPaths paths,
        @Nullable URI rules) {}
