package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** Holds outings, so that their lists are read as those of related rows too. */
@Model
public record Station(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        List<String> names,
        @Relation List<Outing> outings) {}
