package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** JSON, required and not. */
@Model
@Index("hotelId")
@Index(value = "settings", type = "GIN", ops = "jsonb_path_ops")
public record Guest(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Default("{\"theme\": \"dark\"}") Json settings,

        @Nullable Json notes,
        Optional<Json> bill,

        @Relation(fields = "hotelId", references = "id") Hotel hotel,

        int hotelId) {}
