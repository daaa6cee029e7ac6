package shop;

public sealed interface Shape {
  record Circle(double radius, String type) implements Shape {}

  record Square(double side) implements Shape {}
}
