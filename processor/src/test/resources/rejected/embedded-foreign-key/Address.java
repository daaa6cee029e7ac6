package blog;

public record Address(
    String street,
    int placeId) {}
