package io.prisma4j.sample;

/** A request that cannot be meant as it was sent. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadRequest(String message) {
        super(message);
    }
}
