package blog;

public record UserId(int value) {}
