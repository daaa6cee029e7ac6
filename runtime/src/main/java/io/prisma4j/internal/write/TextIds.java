package io.prisma4j.internal.write;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;

/** Ids of one operation that are texts: CUIDs, ULIDs and NanoIDs, of a secure random source. */
final class TextIds {
    private static final String BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String URL_SAFE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";
    private static final int BLOCK = 4;
    private static final int BLOCKS = 36 * 36 * 36 * 36;
    private static final int CUID2_LENGTH = 24;
    private static final int ULID_TIME = 10;
    private static final int ULID_RANDOM = 16;
    private static final int ULID_RANDOM_BITS = 80;

    private final SecureRandom random;
    private final long millis;
    private final String fingerprint;
    private int count;
    private BigInteger ulid;

    TextIds(SecureRandom random, Instant now) {
        this.random = random;
        this.millis = now.toEpochMilli();
        // The host and process that a fingerprint usually tells are nobody's business: random it tells operations
        // apart.
        this.fingerprint = base36(random.nextInt(BLOCKS), BLOCK);
        this.count = random.nextInt(BLOCKS);
        // The highest bit is left for those that follow in the same millisecond.
        this.ulid = new BigInteger(ULID_RANDOM_BITS - 1, random);
    }

    /** {@code c}, the time, a counter, the operation and two random blocks: 25 characters. */
    String cuid() {
        return "c" + base36(millis, 2 * BLOCK) + base36(next(), BLOCK) + fingerprint + text(BASE_36, 2 * BLOCK);
    }

    /** A letter and what a hash of the time, a counter and much entropy begins with: 24 characters. */
    String cuid2() {
        char letter = BASE_36.charAt(10 + random.nextInt(26));
        String from = Long.toString(millis, 36) + text(BASE_36, CUID2_LENGTH) + next() + fingerprint;
        String hash = new BigInteger(1, sha3(from)).toString(36);
        // The first character of the hash is not evenly distributed.
        return letter + hash.substring(1, CUID2_LENGTH);
    }

    /** The time and 80 random bits, which are counted up within an operation: 26 characters. */
    String ulid() {
        ulid = ulid.add(BigInteger.ONE);
        return crockford(BigInteger.valueOf(millis), ULID_TIME) + crockford(ulid, ULID_RANDOM);
    }

    /** Random characters that a URL may hold. */
    String nanoId(int length) {
        return text(URL_SAFE, length);
    }

    private int next() {
        count = (count + 1) % BLOCKS;
        return count;
    }

    private String text(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        return text.toString();
    }

    private static String base36(long number, int length) {
        String digits = Long.toString(number, 36);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static String crockford(BigInteger number, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int at = length - 1; at >= 0; at--) {
            text.append(CROCKFORD.charAt(number.shiftRight(5 * at).intValue() & 31));
        }
        return text.toString();
    }

    private static byte[] sha3(String text) {
        try {
            return MessageDigest.getInstance("SHA3-512").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot make SHA3-512 hashes, which a CUID2 needs", e);
        }
    }
}
