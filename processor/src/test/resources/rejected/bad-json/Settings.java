package shop;

import java.util.List;

public record Settings(String theme, List<Line> lines) {
  public record Line(String text, Thread worker) {}
}
