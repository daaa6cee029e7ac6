package blog;

public record Nothing() {}
