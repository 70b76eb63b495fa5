/** Calendar feeds by RFC 5545; the only place for ical4j. */
@NullMarked
package dev.watchbill.calendar;

import org.jspecify.annotations.NullMarked;
