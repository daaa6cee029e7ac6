package shop;

public record Settings(String theme, Size size) {
  private record Size(int width, int height) {}
}
