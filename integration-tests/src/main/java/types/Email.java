package types;

/** A mail address; what is none cannot be made. */
public record Email(String text) {
    public Email {
        if (!text.contains("@")) throw new IllegalArgumentException(text + " is no address");
    }
}
