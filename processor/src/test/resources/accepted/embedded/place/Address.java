package place;

import io.prisma4j.Json;
import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.NativeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is found.
 *
 * @param zip the postal code
 */
public record Address(
        @NativeType("VARCHAR(100)") String street,
        @Index String city,
        @Mapped("postcode") ZipCode zip,
        Kind kind,
        Optional<State> state,
        @Nullable Json notes,
        @AsJson Hours hours,
        List<Kind> kinds,
        List<String> phones,
        byte[] picture,
        @Embedded @Nullable Point point) {}
