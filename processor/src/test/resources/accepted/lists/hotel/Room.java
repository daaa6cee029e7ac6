package hotel;

/** A list of such is a list of their numbers. */
public record Room(int number) {}
