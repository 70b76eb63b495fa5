package dev.watchbill.model;

/**
 * The heading that a page begins with.
 *
 * @param id its anchor
 * @param words as plain text
 * @param html as safe HTML, without the heading's own element
 */
public record Headline(String id, String words, String html) {}
