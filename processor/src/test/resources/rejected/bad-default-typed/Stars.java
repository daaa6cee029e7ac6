package blog;

public record Stars(short count) {}
