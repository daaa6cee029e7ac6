package shop;

import io.prisma4j.annotation.Converter;

public final class MoneyConverter implements Converter<String, Long> {
  @Override
  public Long toColumn(String value) {
    return null;
  }

  @Override
  public String fromColumn(Long stored) {
    return null;
  }
}
