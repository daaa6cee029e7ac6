package shop;

import io.prisma4j.annotation.Converter;

public final class SizesConverter implements Converter<int[], String> {
  @Override
  public String toColumn(int[] value) {
    return "";
  }

  @Override
  public int[] fromColumn(String stored) {
    return new int[0];
  }
}
