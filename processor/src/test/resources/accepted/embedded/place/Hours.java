package place;

public record Hours(int from, int to) {}
