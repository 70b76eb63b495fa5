package dev.watchbill.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Work on many things at once, whose result has their order. */
public final class InParallel {
    /** So many shares that no processor waits long for another at the end, but none of fewer things than one. */
    private static final int SHARES = 64;

    private static final int LARGEST_SHARE = 32;

    private InParallel() {}

    /**
     * What a function makes of each, in their order.
     *
     * @param function is called by several threads; what it throws is thrown here
     */
    public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> function) {
        List<ForkJoinTask<List<R>>> shares = new ArrayList<>();
        int size = Math.max(1, Math.min(LARGEST_SHARE, things.size() / SHARES));
        for (int from = 0; from < things.size(); from += size) {
            List<T> share = things.subList(from, Math.min(things.size(), from + size));
            shares.add(ForkJoinTask.adapt(() -> {
                List<R> made = new ArrayList<>(share.size());
                for (T thing : share) {
                    made.add(function.apply(thing));
                }
                return made;
            }));
        }
        List<R> all = new ArrayList<>(things.size());
        ForkJoinTask.invokeAll(shares).forEach(share -> all.addAll(share.join()));
        return all;
    }
}
