package types;

import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** A model with records in columns of JSON. */
@Model
@Index("wallId")
public record Screen(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Nullable @AsJson Settings settings,
        @AsJson @Default("[]") List<Shortcut> shortcuts,
        @Nullable @AsJson Outline outline,
        @AsJson Optional<Shape> shape,

        Wall wall,
        int wallId) {}
