package dev.watchbill.load;

import dev.watchbill.runtime.InParallel;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads a content folder: each file by itself and in parallel, then all of them linked. */
public final class Loader {
    private Loader() {}

    /**
     * Reads a folder anew; see {@link #load(ContentFolder, ParseCache, Predicate, Progress)}.
     *
     * @throws IOException where the folder, or one within, cannot be listed
     */
    public static Loaded load(ContentFolder content) throws IOException {
        return load(content, ParseCache.none(), file -> true, Progress.NONE);
    }

    /**
     * Reads a folder, parsing only the files that changed since the load before with the same cache. What is wrong with
     * the content is returned as findings. Every file but Markdown is optional; a site without a title is called
     * "Runbooks". The same files give the same result.
     *
     * @param content a folder that exists
     * @param touched whether a file may be other than in the load before; others are not read again
     * @throws IOException where the folder, or one within, cannot be listed
     */
    public static Loaded load(ContentFolder content, ParseCache cache, Predicate<Path> touched, Progress progress)
            throws IOException {
        FileReader reader = new FileReader(cache, touched, progress);
        FolderWalk.Listing listed = FolderWalk.list(content);
        progress.expect(Progress.Step.READ, listed.files().size());
        List<ParsedFile> files = new ArrayList<>(listed.refused());
        files.addAll(InParallel.map(listed.files(), reader::read));
        cache.endLoad();
        return progress.run(Progress.Step.LINK, () -> new Linker(files, content.path(), new Findings()).link());
    }
}
