package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** Components whose names are taken by methods of the API. */
@Model
public record Clash(
        @Id int id,
        @Unique String eq,
        @Default("0") int count,
        @Default("") String select,
        @Nullable String is,
        @Default("") String data,
        @Default("") String where,
        @Nullable Integer include,
        @Nullable String and,

        @Relation(name = "Clashes", fields = "ofId", references = "id")
        Optional<Clash> isNot,

        @Nullable Integer ofId,
        @Relation(name = "Clashes") List<Clash> some) {}
