package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Version;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** One of many of a draft, or of none; its version has another name in the database. */
@Model
public record Remark(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String text,
        @Mapped("revision") @Version long version,
        @Relation(fields = "draftId", references = "id") Optional<Draft> draft,
        @Nullable Integer draftId) {}
