/** Rotations and a window to shifts; fairness; planning. Pure: no clock, no files. */
@NullMarked
package dev.watchbill.oncall;

import org.jspecify.annotations.NullMarked;
