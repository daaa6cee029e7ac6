package shop;

import io.prisma4j.annotation.Converter;

public final class MoneyConverter implements Converter<Money, Long> {
  public MoneyConverter(String currency) {}

  @Override
  public Long toColumn(Money value) {
    return null;
  }

  @Override
  public Money fromColumn(Long stored) {
    return null;
  }
}
