package shop;

/** Keeps a number as a text. */
public final class HexConverter extends TextConverter<Integer> {
  @Override
  public Integer fromColumn(String stored) {
    return Integer.decode(stored);
  }
}
