package io.prisma4j;

import java.util.Objects;

/**
 * A value of a type that only the database knows, as the text that the database writes for it: the type of {@code @Unsupported}
 * components, and what {@code queryRaw} reads of their columns.
 *
 * <pre>{@code
 * Raw place = prisma.queryRaw("SELECT place FROM accounts WHERE id = ?", 1L).map(row -> row.getRaw("place")).get(0);
 * prisma.executeRaw("UPDATE accounts SET place = ? WHERE id = ?", new Raw("(1,2)"), 1L);
 * }</pre>
 *
 * @param text as the database gives and takes it: {@code (1,2)} for a point of PostgreSQL
 */
public record Raw(String text) {
    public Raw {
        Objects.requireNonNull(text, "text");
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
