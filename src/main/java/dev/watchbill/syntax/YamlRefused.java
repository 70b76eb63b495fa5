package dev.watchbill.syntax;

import dev.watchbill.source.Location;

/** Something is written here, but it was refused and reported: say nothing more about it. */
public record YamlRefused(Location at) implements YamlNode {}
