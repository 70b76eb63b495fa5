package dev.watchbill.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path below the content folder, and so on the site
 * @param file where it is read
 */
public record Asset(String path, Path file) {}
