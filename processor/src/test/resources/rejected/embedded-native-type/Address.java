package blog;

public record Address(String street, String city) {}
