package everything.postgresql;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;

/** A foreign key of two columns. */
@Model
@Unique(
        value = {"slug", "language", "position"},
        map = "one_section_a_place")
public record Section(
        @Id @Default(function = DefaultFunction.CUID) String id,

        @Relation(
                fields = {"slug", "language"},
                references = {"slug", "language"},
                onDelete = ReferentialAction.RESTRICT,
                onUpdate = ReferentialAction.RESTRICT)
        Article article,

        String slug,
        @NativeType("CHAR(2)") String language,
        int position) {}
