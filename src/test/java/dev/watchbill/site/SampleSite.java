package dev.watchbill.site;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample site to a folder, to look at it. */
final class SampleSite {
    private SampleSite() {}

    static SiteFiles render(SampleCatalog sample) {
        return Site.render(sample.subject(), Theme.builtIn(), null).made();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, SiteFiles.Content> file :
                render(SampleCatalog.full()).asMap().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().bytes());
        }
    }
}
