package shop;

import io.prisma4j.annotation.Converter;

public final class PriceConverter implements Converter<Price, Long> {
  @Override
  public Long toColumn(Price value) {
    return value.cents();
  }

  @Override
  public Price fromColumn(Long stored) {
    return new Price(stored, "EUR");
  }
}
