package dev.watchbill.load;

import dev.watchbill.source.Findings;
import dev.watchbill.source.InParallel;
import dev.watchbill.source.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads a content folder: each file by itself and in parallel, then all of them linked. */
public final class Loader {
    private Loader() {}

    /**
     * Reads a folder anew; see {@link #load(Path, String, ParseCache, Predicate, Progress)}.
     *
     * @throws IOException where the folder, or one within, cannot be listed
     */
    public static Loaded load(Path folder, String shownAs) throws IOException {
        return load(folder, shownAs, ParseCache.none(), file -> true, Progress.NONE);
    }

    /**
     * Reads a folder, parsing only the files that changed since the load before with the same cache. What is wrong with
     * the content is returned as findings. Every file but Markdown is optional; a site without a title is called
     * "Runbooks". The same files give the same result.
     *
     * @param folder the content folder, which exists
     * @param shownAs the folder as the user named it, which begins every path that findings show
     * @param touched whether a file may be other than in the load before; others are not read again
     * @throws IOException where the folder, or one within, cannot be listed
     */
    public static Loaded load(Path folder, String shownAs, ParseCache cache, Predicate<Path> touched, Progress progress)
            throws IOException {
        FileReader reader = new FileReader(cache, touched, progress);
        ContentFolder.Listing listed = ContentFolder.list(folder, shownAs);
        progress.expect(Progress.Step.READ, listed.files().size());
        List<ParsedFile> files = new ArrayList<>(listed.refused());
        files.addAll(InParallel.map(listed.files(), reader::read));
        cache.endLoad();
        return progress.run(Progress.Step.LINK, () -> new Linker(files, folder, new Findings()).link());
    }
}
