package dev.watchbill.load;

import dev.watchbill.model.Address;
import dev.watchbill.model.Catalog;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gives everything that is served its address: what the build makes, then pages, alerts, former addresses and files. */
final class Claims {
    private final ContentIndex index;
    private final AddressBook book;
    private final Foreign foreign;
    private final Findings findings;
    private final List<ContentFile> assets = new ArrayList<>();

    Claims(ContentIndex index, AddressBook book, Foreign foreign, Findings findings) {
        this.index = index;
        this.book = book;
        this.foreign = foreign;
        this.findings = findings;
    }

    /** The pages that have an address of their own. */
    List<ParsedFile.Document> claim(Catalog catalog) {
        SectionPages.enter(catalog, index.pagePaths(), book);
        List<ParsedFile.Document> served = new ArrayList<>();
        for (ParsedFile.Document document : index.documents()) {
            if (claimPage(document)) {
                served.add(document);
            }
        }
        claimAlerts(served);
        for (ParsedFile.Document document : served) {
            for (Located<String> alias : Aliases.of(document, index.addressOf(document.path()))) {
                book.claim(alias.value(), document.source().path(), alias.at(), reportOf(document.path()));
            }
        }
        index.attachments().forEach(this::claimFile);
        return served;
    }

    /** The files that have their own path as their address. */
    List<ContentFile> assets() {
        return assets;
    }

    /** A foreign page whose address is taken is served at another one. */
    private boolean claimPage(ParsedFile.Document document) {
        Location at = document.source().top();
        String path = document.path();
        String owner = document.source().path();
        String address = index.addressOf(path);
        boolean free = index.isIndex(path)
                ? book.claimIndex(address, owner, at, reportOf(path))
                : book.claim(address, owner, at, reportOf(path));
        if (free || !foreign.holds(path)) {
            return free;
        }
        index.move(path);
        return book.claim(index.addressOf(path), owner, at, findings);
    }

    private void claimFile(ParsedFile.Attachment attachment) {
        ContentFile file = attachment.file();
        String path = file.path();
        if (SectionPages.mayBeReplaced(path) || book.claim(path, file.shown(), file.place(), reportOf(path))) {
            assets.add(file);
        }
    }

    private void claimAlerts(List<ParsedFile.Document> documents) {
        Map<String, Located<String>> seen = new HashMap<>();
        for (ParsedFile.Document document : documents) {
            for (Located<String> alert : document.front().alerts()) {
                Located<String> first = seen.putIfAbsent(alert.value(), alert);
                if (first != null) {
                    String message = "the alert '" + alert + "' is answered already, at " + first.at();
                    findings.accept(Finding.error("duplicate-alert", alert.at(), message));
                } else {
                    book.claim(Address.alert(alert.value()), document.source().path(), alert.at(), findings);
                }
            }
        }
    }

    private Consumer<Finding> reportOf(String path) {
        return foreign.holds(path) ? finding -> findings.accept(Foreign.mild(finding)) : findings;
    }
}
