/** The catalog as immutable records, each name with its place. */
@NullMarked
package dev.watchbill.model;

import org.jspecify.annotations.NullMarked;
