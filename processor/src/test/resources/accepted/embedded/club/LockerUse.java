package club;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

/** Refers to the columns of an embedded id. */
@Model
@Index({"hall", "number"})
public record LockerUse(
        @Id int id,
        @Relation(fields = {"hall", "number"}, references = {"key.hall", "key.number"}) Locker locker,
        String hall,
        int number) {}
