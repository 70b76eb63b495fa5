package dev.watchbill.model;

import dev.watchbill.source.Located;
import java.util.List;

/** One file of pipelines, such as all that compute profit; its id is the file's name. */
public record PipelineGroup(Located<String> id, String name, List<Pipeline> pipelines) {}
