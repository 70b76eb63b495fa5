package dev.watchbill.fuzz;

import java.util.Random;

/** Draws from given bytes, one a draw, so that who changes a byte changes one draw; zeros once they are used up. */
public final class ByteRandom extends Random {
    private static final long serialVersionUID = 1L;
    private static final int EVERY_BYTE = 0x01010101;

    private final byte[] bytes;
    private int next;

    public ByteRandom(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    protected int next(int bits) {
        int drawn = next < bytes.length ? Byte.toUnsignedInt(bytes[next++]) : 0;
        return drawn * EVERY_BYTE >>> Integer.SIZE - bits;
    }
}
