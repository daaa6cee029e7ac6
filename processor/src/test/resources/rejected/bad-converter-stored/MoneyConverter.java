package shop;

import io.prisma4j.annotation.Converter;

public final class MoneyConverter implements Converter<Money, StringBuilder> {
  @Override
  public StringBuilder toColumn(Money value) {
    return null;
  }

  @Override
  public Money fromColumn(StringBuilder stored) {
    return null;
  }
}
