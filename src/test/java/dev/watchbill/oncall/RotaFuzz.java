package dev.watchbill.oncall;

import dev.watchbill.fuzz.ByteRandom;

/** Any rota that can be drawn: its invariants hold. */
public final class RotaFuzz {
    private static final int DAYS = 12;

    private RotaFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        DrawnRota drawn = new DrawnRota(input.length, new ByteRandom(input), DAYS);
        DrawnRotaTest invariants = new DrawnRotaTest();
        invariants.shiftsOfARoleOverlapOnlyWhereSeveralPeopleAreNamed(drawn);
        invariants.everyInstantIsOnCallOrInAGapAndNeverBoth(drawn);
        invariants.turnsFollowEachOtherAndBeginAtTheirWallClockTime(drawn);
        invariants.smallWindowIsTheCutOfALargerOne(drawn);
        invariants.momentOfAWindowIsTheMomentItself(drawn);
        invariants.swapsAndCoversMoveOnlyWhatTheyName(drawn);
        DrawnChangesTest changes = new DrawnChangesTest();
        changes.coverMovesOnlyThePersonItIsForAndOnlyInItsTime(drawn);
        changes.swapMovesOnlyItsTwoPeopleInItsRoleAndTurns(drawn);
        changes.timetableAnswersAsTheRotaDoesAtEveryHandoff(drawn);
        changes.comparisonTellsEveryMomentThatDiffersAndNoOther(drawn);
    }
}
