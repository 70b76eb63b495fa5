/** Calendar feeds by RFC 5545. */
@NullMarked
package dev.watchbill.calendar;

import org.jspecify.annotations.NullMarked;
