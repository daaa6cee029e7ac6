package club;

public record LockerKey(String hall, int number) {}
