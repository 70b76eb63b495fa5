/** What a content folder and a runbook begin with. */
@NullMarked
package dev.watchbill.start;

import org.jspecify.annotations.NullMarked;
