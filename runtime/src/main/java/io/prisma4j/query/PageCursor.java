package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A place of an order as a text that can stand in a URL: a version, the direction, a check sum of the order, the values of its keys,
 * and a check sum of all of it.
 */
final class PageCursor {
    private static final byte VERSION = 1;
    private static final int HEAD = 2 + Integer.BYTES;
    private static final int NULL = -1;

    private final int order;

    /** The cursors of an order, of which the text says everything. */
    PageCursor(String order) {
        this.order = checkSum(order.getBytes(StandardCharsets.UTF_8));
    }

    String write(PagePlace place) {
        List<byte @Nullable []> parts = new ArrayList<>();
        int size = HEAD;
        for (String text : place.texts()) {
            byte[] part = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            parts.add(part);
            size += Integer.BYTES + (part == null ? 0 : part.length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size + Integer.BYTES);
        bytes.put(VERSION).put(place.direction().letter()).putInt(order);
        for (byte[] part : parts) {
            bytes.putInt(part == null ? NULL : part.length);
            if (part != null) bytes.put(part);
        }
        bytes.putInt(checkSum(bytes.array(), size));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The place that a cursor names in an order of so many keys.
     *
     * @throws InvalidQueryException if it is none, or that of another order
     */
    PagePlace read(String cursor, int keys) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            int end = all.length - Integer.BYTES;
            if (end < HEAD || ByteBuffer.wrap(all).getInt(end) != checkSum(all, end)) throw malformed(null);
            ByteBuffer bytes = ByteBuffer.wrap(all, 0, end);
            if (bytes.get() != VERSION) throw malformed(null);
            PagePlace.Direction direction = PagePlace.Direction.of(bytes.get());
            if (bytes.getInt() != order) throw ofAnotherOrder();
            List<@Nullable String> texts = new ArrayList<>(keys);
            for (int i = 0; i < keys; i++) texts.add(text(bytes));
            if (bytes.hasRemaining()) throw malformed(null);
            return new PagePlace(direction, texts);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw malformed(e);
        }
    }

    private static @Nullable String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length == NULL) return null;
        if (length < 0 || length > bytes.remaining()) throw malformed(null);
        byte[] part = new byte[length];
        bytes.get(part);
        return new String(part, StandardCharsets.UTF_8);
    }

    private static int checkSum(byte[] bytes) {
        return checkSum(bytes, bytes.length);
    }

    private static int checkSum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    private static InvalidQueryException ofAnotherOrder() {
        return new InvalidQueryException(
                "P2019",
                "page was given a cursor of a query with another order; give it the cursors of its own pages, and begin anew"
                        + " with page(size) when the order changes",
                null);
    }

    static InvalidQueryException malformed(@Nullable RuntimeException cause) {
        return new InvalidQueryException(
                "P2019",
                "page was given a text that is no cursor; give it next() or previous() of a page, unchanged",
                cause);
    }
}
