/** A folder to a linked catalog plus findings: parse one file at a time, then link across files. */
@NullMarked
package dev.watchbill.load;

import org.jspecify.annotations.NullMarked;
