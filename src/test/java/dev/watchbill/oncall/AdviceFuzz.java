package dev.watchbill.oncall;

import dev.watchbill.fuzz.ByteRandom;

/** Any rota that can be drawn: what is proposed for it keeps its rules. */
public final class AdviceFuzz {
    private static final int DAYS = 12;

    private AdviceFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        DrawnRota drawn = new DrawnRota(input.length, new ByteRandom(input), DAYS);
        DrawnAdviceTest advice = new DrawnAdviceTest();
        advice.swapThatIsOfferedMovesTheTurnAndNobodyIsTwiceOnCall(drawn);
        advice.planThatIsWrittenPutsJustThosePeopleOnCall(drawn);
    }
}
