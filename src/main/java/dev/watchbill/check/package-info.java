/** One rule a file: the catalog and its shifts to findings. */
@NullMarked
package dev.watchbill.check;

import org.jspecify.annotations.NullMarked;
