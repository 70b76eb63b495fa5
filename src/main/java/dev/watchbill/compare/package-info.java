/** What differs between two states of the content, as a value and in words. */
@NullMarked
package dev.watchbill.compare;

import org.jspecify.annotations.NullMarked;
