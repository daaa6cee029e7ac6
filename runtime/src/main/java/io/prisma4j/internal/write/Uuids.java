package io.prisma4j.internal.write;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of one operation; those ordered by time (RFC 9562, version 7) ascend in the order in which they are made. */
final class Uuids {
    private static final int COUNTER_BITS = 12;
    private final SecureRandom random;
    private long millis;
    private int counter = -1;

    Uuids(SecureRandom random, Instant now) {
        this.random = random;
        this.millis = now.toEpochMilli();
    }

    UUID random() {
        return version(random.nextLong(), 4);
    }

    UUID timeOrdered() {
        // Half of the range is left for those that follow in the same millisecond.
        if (counter < 0) counter = random.nextInt(1 << (COUNTER_BITS - 1));
        if (++counter == 1 << COUNTER_BITS) {
            counter = 0;
            millis++;
        }
        return version((millis << 16) | counter, 7);
    }

    private UUID version(long high, int version) {
        long most = (high & ~0xf000L) | ((long) version << 12);
        long least = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
