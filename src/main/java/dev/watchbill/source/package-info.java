/** Text, spans, locations, and findings about them. */
@NullMarked
package dev.watchbill.source;

import org.jspecify.annotations.NullMarked;
