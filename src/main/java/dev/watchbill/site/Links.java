package dev.watchbill.site;

import dev.watchbill.model.Addresses;

/** Makes the links of one page. */
@FunctionalInterface
interface Links {
    /** The link to a page or a file of the site, ready for an attribute. */
    String to(String address);

    /** Links that work under any path and straight from disk. */
    static Links from(String address) {
        return target -> Addresses.relative(address, target);
    }

    /** Links for a page that is shown at addresses nobody knows beforehand. */
    static Links below(String basePath) {
        return target -> basePath + Addresses.encode(target);
    }
}
