package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** Holds values of every type, so that they are read as related rows too. */
@Model
public record Shelf(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Relation List<Scalars> scalars,
        @Relation List<NullableScalars> nullables,
        @Relation List<NativeScalars> natives,
        @Relation List<OwnScalars> own,
        @Relation List<ScalarLists> lists,
        @Relation List<OwnLists> ownLists) {}
