package shop;

import java.util.Set;

/** Keeps one label. */
public final class LabelsConverter extends TextConverter<Set<String>> {
  @Override
  public Set<String> fromColumn(String stored) {
    return Set.of(stored);
  }
}
