/** Pages, search index and JSON; the only place for FreeMarker. */
@NullMarked
package dev.watchbill.site;

import org.jspecify.annotations.NullMarked;
