package shop;

import io.prisma4j.annotation.Converter;

final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toColumn(Money value) {
    return null;
  }

  @Override
  public Money fromColumn(Long stored) {
    return null;
  }
}
