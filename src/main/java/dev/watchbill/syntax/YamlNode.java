package dev.watchbill.syntax;

import dev.watchbill.source.Location;

/** A piece of YAML and its place in the file. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlRefused {
    Location at();
}
