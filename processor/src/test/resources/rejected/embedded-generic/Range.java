package blog;

public record Range<T>(T lowest, T highest) {}
