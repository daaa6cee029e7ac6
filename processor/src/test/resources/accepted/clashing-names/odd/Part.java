package odd;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.Optional;

@Model
public record Part(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
    @Relation(name = "Inner", fields = "selfId", references = "id") Optional<Thing> self,
    @Unique @Nullable Integer selfId,
    @Relation(name = "Parts", fields = "whereId", references = "id") Thing where,
    int whereId) {}
