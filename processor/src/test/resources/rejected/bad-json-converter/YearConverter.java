package shop;

import io.prisma4j.annotation.Converter;

public final class YearConverter implements Converter<Integer, String> {
  @Override
  public String toColumn(Integer value) {
    return value.toString();
  }

  @Override
  public Integer fromColumn(String stored) {
    return Integer.valueOf(stored);
  }
}
