package types;

/** The id of a {@link Buyer}, which no other number is. */
public record BuyerId(int value) {}
