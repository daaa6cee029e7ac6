package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;

/** What the guest has said. */
@Projection(Guest.class)
public record GuestNotes(int id, Json settings, @Nullable Json notes) {}
