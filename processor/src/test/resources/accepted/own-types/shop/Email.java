package shop;

/** An address. */
public record Email(String text) {}
