package place;

public record ZipCode(int number) {}
