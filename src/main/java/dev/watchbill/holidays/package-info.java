/** Public holidays of countries and regions; the only place for Jollyday. */
@NullMarked
package dev.watchbill.holidays;

import org.jspecify.annotations.NullMarked;
