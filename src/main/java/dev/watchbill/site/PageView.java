package dev.watchbill.site;

import java.util.List;

/** Any other page of the content. */
record PageView(String body, List<RunbookView.Heading> contents, List<Ref> below, Upkeep upkeep) {}
