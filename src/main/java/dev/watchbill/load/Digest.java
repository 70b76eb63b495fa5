package dev.watchbill.load;

import dev.watchbill.runtime.Sha256;
import java.nio.ByteBuffer;

/** SHA-256. */
final class Digest {
    private Digest() {}

    /** Of each part's length and bytes; no other parts have the same. */
    static byte[] of(byte[]... parts) {
        Sha256 digest = new Sha256();
        for (byte[] part : parts) {
            digest.add(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.add(part);
        }
        return digest.octets();
    }
}
