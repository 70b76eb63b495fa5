/** Arguments, printing and exit status. */
@NullMarked
package dev.watchbill.cli;

import org.jspecify.annotations.NullMarked;
