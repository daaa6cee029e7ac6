package odd;

import io.prisma4j.Json;
import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Convert;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** Texts in every kind of column. */
@Model
@Mapped("o'dd \"things\"; --?")
@Index(value = "maybe", map = "odd \"index\" ?")
public record Thing(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT) @Mapped("id $1")
        int id,

        @Unique @Mapped("te\"xt ?") String text,
        @Mapped("new\nline") @Nullable String maybe,
        @Mapped("per:haps") Optional<String> perhaps,

        @Mapped("it's") @Default("it's \"?\" \\ $1 %s {a,\"b} NULL\n;--")
        String standing,

        @Mapped("{li,st}") List<String> list,
        @Mapped("[json]") @Nullable Json json,
        @Mapped("%s") @Nullable @AsJson Note note,
        @Unique @Mapped("back\\slash") @Nullable Label label,

        @Mapped("/*con") @Nullable @Convert(QuoteConverter.class)
        Quote quote,

        @Mapped("mood\t") @Default("EVEN") Mood mood,
        @Embedded(prefix = "\"; DROP TABLE ") Optional<Place> place,
        @Relation List<Part> parts,
        @Relation List<Mark> marks) {}
