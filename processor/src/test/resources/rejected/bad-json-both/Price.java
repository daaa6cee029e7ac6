package shop;

public record Price(long cents, String currency) {}
