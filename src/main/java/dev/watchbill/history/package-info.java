/** What Git remembers of a content folder: its files at a revision, and when its pages last changed. */
@NullMarked
package dev.watchbill.history;

import org.jspecify.annotations.NullMarked;
