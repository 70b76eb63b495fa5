/** Composes the pipeline from a content folder to a site, and keeps the parse cache. */
@NullMarked
package dev.watchbill.build;

import org.jspecify.annotations.NullMarked;
