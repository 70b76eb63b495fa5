/** The built site in a real browser, driven as a person would. */
@NullMarked
package dev.watchbill.browser;

import org.jspecify.annotations.NullMarked;
