/** Watches, rebuilds and pushes to the browser. */
@NullMarked
package dev.watchbill.serve;

import org.jspecify.annotations.NullMarked;
