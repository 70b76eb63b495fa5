/** YAML and Markdown as trees that keep their positions; the only place for SnakeYAML and commonmark. */
@NullMarked
package dev.watchbill.syntax;

import org.jspecify.annotations.NullMarked;
