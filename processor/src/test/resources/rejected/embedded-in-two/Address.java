package blog;

import org.jspecify.annotations.Nullable;

public record Address(
    @Nullable int zip,
    String city) {}
