package dev.watchbill.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.faults.ChildJvm;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UninterruptedTest {
    @Test
    void aProcessThatIsAskedToEndFirstDoesBothSteps() throws IOException {
        try (ChildJvm child = ChildJvm.start(TwoSteps.class)) {
            child.await("first");
            child.askToEnd();
            assertEquals("second", child.rest());
        }
    }

    @Test
    void aProcessThatIsEndingBeginsNoStep() throws IOException {
        try (ChildJvm child = ChildJvm.start(EndingProcess.class)) {
            assertEquals("stopped before the site was replaced", child.rest());
        }
    }

    static final class TwoSteps {
        public static void main(String[] args) throws IOException {
            Uninterrupted.run(() -> {
                System.out.println("first");
                pause();
                System.out.println("second");
            });
            pause();
            System.out.println("more");
        }

        private static void pause() {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    static final class EndingProcess {
        public static void main(String[] args) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    Uninterrupted.run(() -> System.out.println("begun"));
                } catch (IOException refused) {
                    System.out.println(refused.getMessage());
                }
            }));
        }
    }
}
