package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** JSON of every holding. */
@Model
@Index(value = "settings", type = "GIN", ops = "jsonb_path_ops")
public record Guest(
    @Id int id,
    @Default("{\"theme\": \"dark\"}") Json settings,
    @NativeType("JSONB") Json wishes,
    @Nullable Json notes,
    Optional<Json> bill) {}
