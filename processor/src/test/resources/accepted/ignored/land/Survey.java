package land;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Ignore;
import io.prisma4j.annotation.Model;

/** A table that programs other than the client write. */
@Ignore
@Model
public record Survey(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String notes,
        Region region,
        int regionId) {}
