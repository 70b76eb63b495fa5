package dev.watchbill.load;

import dev.watchbill.model.Catalog;
import dev.watchbill.source.Finding;
import java.util.List;

/**
 * A content folder, read.
 *
 * @param catalog everything that could be read
 * @param findings everything that could not, in {@link Finding#ORDER}, at the levels that the rules have of their own
 */
public record Loaded(Catalog catalog, List<Finding> findings) {}
