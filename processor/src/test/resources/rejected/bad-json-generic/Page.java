package shop;

public record Page<T>(T value, int number) {}
