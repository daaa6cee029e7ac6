package shop;

import io.prisma4j.annotation.Converter;

/** Keeps cents. */
public final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toColumn(Money value) {
    return value.cents();
  }

  @Override
  public Money fromColumn(Long stored) {
    return new Money(stored, "EUR");
  }
}
