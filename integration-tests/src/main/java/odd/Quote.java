package odd;

/** A text that is stored as another. */
public record Quote(String said) {}
