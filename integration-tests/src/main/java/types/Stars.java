package types;

/** A rating. */
public record Stars(short count) {}
