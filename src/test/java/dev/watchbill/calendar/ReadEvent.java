package dev.watchbill.calendar;

/** What a reader understood of one event; start and end are ISO 8601 instants or dates. */
record ReadEvent(String feed, String uid, String start, String end, String summary, String description) {}
