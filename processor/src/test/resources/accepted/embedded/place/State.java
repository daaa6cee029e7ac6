package place;

public record State(String name) {}
