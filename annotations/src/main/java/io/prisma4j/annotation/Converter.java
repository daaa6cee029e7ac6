package io.prisma4j.annotation;

/**
 * The two ways between a type of the user's and the scalar that a column holds.
 *
 * <pre>{@code public final class MoneyConverter implements Converter<Money, Long> {
 *     public Long toColumn(Money money) { return money.cents(); }
 *     public Money fromColumn(Long cents) { return new Money(cents); }
 * }
 * }</pre>
 *
 * <p>Neither is ever given {@code null}, nor may return it: {@code null} stays {@code null}. What they throw, or a
 * {@code null} that they return, becomes an exception that names the component, before anything is written. There is
 * one instance for a model, which several threads may call at once.
 *
 * @param <J> the type of the component
 * @param <S> the scalar in the database: {@code Long}, {@code String}, {@code Instant}, ...
 */
public interface Converter<J, S> {

    /** What the column holds for {@code value}: {@code money.cents()}. */
    S toColumn(J value);

    /** The value that {@link #toColumn} wrote as {@code stored}: {@code new Money(cents)}. */
    J fromColumn(S stored);
}
