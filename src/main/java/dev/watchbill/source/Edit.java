package dev.watchbill.source;

/** A change of text: what stands at a place gives way to a replacement. */
public record Edit(Location at, String replacement) {}
