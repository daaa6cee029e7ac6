package odd;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;

/** Identified by two texts; its names are as long as PostgreSQL allows, and differ at their end only. */
@Model
@Mapped("parts of a thing, named with sixty-three bytes, all of whic e'1")
@Id({"code", "name"})
@Unique({"name", "thingId"})
public record Part(
        @Mapped("code of a part of a thing, named with sixty-three bytes, th e'1")
        String code,

        @Mapped("code of a part of a thing, named with sixty-three bytes, th e'2")
        String name,

        @Nullable String remark,
        @Relation(fields = "thingId", references = "id") Thing thing,
        int thingId) {}
