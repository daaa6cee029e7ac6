package tree;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

@Model
public record Person(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
    String name,
    @Relation(name = "Teaching", fields = "teacherId", references = "id") Optional<Person> teacher,
    @Nullable Integer teacherId,
    @Relation(name = "Teaching") List<Person> pupils,
    @Relation(name = "Succession", fields = "predecessorId", references = "id") Optional<Person> predecessor,
    @Unique @Nullable Integer predecessorId,
    @Relation(name = "Succession") Optional<Person> successor) {}
