package dev.watchbill.runtime;

/** Is told what is being done and how far it is. Several threads tell it at once. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void expect(Step step, int pieces) {}

        @Override
        public <T, E extends Exception> T run(Step step, Work<T, E> work) throws E {
            return work.run();
        }
    };

    /** The kinds of work, in the order in which they begin. */
    enum Step {
        READ,
        PARSE,
        LINK,
        SCHEDULE,
        CHECK,
        FEEDS,
        WRITE,
        RENDER
    }

    /** A piece of work. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** So many pieces of work of one kind are ahead. */
    void expect(Step step, int pieces);

    /** Does a piece of work. Within it, pieces of another kind may be done. */
    <T, E extends Exception> T run(Step step, Work<T, E> work) throws E;
}
