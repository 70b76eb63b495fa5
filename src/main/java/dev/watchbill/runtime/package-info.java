/** What the program asks of where it runs: processors, digests, the files of its own jar, and whom to tell how far it is. */
@NullMarked
package dev.watchbill.runtime;

import org.jspecify.annotations.NullMarked;
