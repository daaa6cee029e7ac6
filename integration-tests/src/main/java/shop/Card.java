package shop;

import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.Optional;
import java.util.UUID;

/** The far end of an optional one-to-one relation. Has no id, only something unique. */
@Model
public record Card(
        @Unique String number,
        @Unique @Nullable String pin,
        @Relation(fields = "holderId", references = "id") Optional<Customer> holder,
        @Unique @Nullable UUID holderId) {}
