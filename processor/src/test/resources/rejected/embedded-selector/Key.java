package blog;

public record Key(String place, int number) {}
