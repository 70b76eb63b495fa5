package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import java.util.List;

/** A list. */
public record YamlSequence(List<YamlNode> items, Location at) implements YamlNode {}
