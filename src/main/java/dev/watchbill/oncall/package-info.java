/** Rotations and a window to shifts; fairness; planning; all of it pure, without clock or files. */
@NullMarked
package dev.watchbill.oncall;

import org.jspecify.annotations.NullMarked;
