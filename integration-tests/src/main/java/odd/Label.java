package odd;

/** A text with a type of its own. */
public record Label(String value) {}
