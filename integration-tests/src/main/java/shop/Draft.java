package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.Version;
import java.util.List;
import java.util.Optional;

/** A text that several people work on: whoever changes it says which version was read. */
@Model
public record Draft(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String title,
        @Default("0") int length,
        @Version int version,
        @Relation List<Remark> remarks,
        @Relation Optional<Seal> seal,
        @Relation List<Editor> editors) {}
