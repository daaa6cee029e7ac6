package odd;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

@Model
public record Thing(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
    int count,
    @Nullable String select,
    String eq,
    boolean is,
    @Nullable String model,
    String hash,
    @Relation(name = "Inner") Optional<Part> include,
    @Relation(name = "Parts") List<Part> create,
    @Nullable Kind kindCodec,
    @Default("SMALL") Kind kind) {}
