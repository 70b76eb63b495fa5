package dev.watchbill.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest in the making; one use each. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public Sha256 add(byte[] octets) {
        digest.update(octets);
        return this;
    }

    /** Adds a text in UTF-8 and a zero octet, so that texts that are cut elsewhere have another digest. */
    public Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** All 32 octets. */
    public byte[] octets() {
        return digest.digest();
    }

    /** The first octets, two digits each, small letters. */
    public String hex(int octets) {
        return HexFormat.of().formatHex(digest.digest(), 0, octets);
    }
}
