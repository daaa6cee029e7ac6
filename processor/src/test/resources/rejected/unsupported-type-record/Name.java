package blog;

public record Name(String first, String last) {}
