/** Path to bytes, what changed, atomic publish. */
@NullMarked
package dev.watchbill.output;

import org.jspecify.annotations.NullMarked;
