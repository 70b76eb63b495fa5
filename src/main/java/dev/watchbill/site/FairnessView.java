package dev.watchbill.site;

import java.util.List;

/** How a schedule shares its load over one stretch of time. */
record FairnessView(String name, String span, List<String> remarks, List<Load> loads) {
    /**
     * What one person carries.
     *
     * @param bars the figures to compare at a glance
     * @param figures all the others, in words
     */
    record Load(PersonView person, List<Bar> bars, List<String> figures) {}

    /**
     * A figure as a bar.
     *
     * @param length in thousandths of the longest
     * @param equal where an equal share would end, in the same; negative where there is none
     * @param note what the figure means, empty where it speaks for itself
     */
    record Bar(String name, String figure, int length, int equal, String note) {}
}
