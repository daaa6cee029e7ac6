package shop;

/** The id of an account. */
public record AccountId(long value) {}
