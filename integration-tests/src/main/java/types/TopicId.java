package types;

/** The id of a {@link Topic}. */
public record TopicId(String name) {}
