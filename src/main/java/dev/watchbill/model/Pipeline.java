package dev.watchbill.model;

import dev.watchbill.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data pipeline and who answers for it.
 *
 * @param id the kebab-case key, with its place
 * @param audience whom its data is for, such as investors
 * @param primary the owner's id in people.yaml
 * @param secondary the second owner's id in people.yaml
 * @param schedule the rota that is called; null only where there is no schedule or several to choose from
 * @param upstream ids of teams or pipelines it takes data from
 * @param downstream ids of teams or pipelines that wait for its data
 */
public record Pipeline(
        Located<String> id,
        String group,
        String name,
        @Nullable Located<String> audience,
        @Nullable Located<String> primary,
        @Nullable Located<String> secondary,
        @Nullable Located<String> schedule,
        @Nullable Sla sla,
        List<Located<String>> upstream,
        List<Located<String>> downstream) {}
