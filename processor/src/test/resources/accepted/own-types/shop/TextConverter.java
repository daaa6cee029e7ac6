package shop;

import io.prisma4j.annotation.Converter;

/** Keeps a value as its text. */
abstract class TextConverter<T> implements Converter<T, String> {
  @Override
  public String toColumn(T value) {
    return value.toString();
  }
}
