package shop;

/** An amount. */
public record Money(long cents, String currency) {}
