package tenants;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.List;

/** A table of the same name as that of {@link Product}, in another schema. */
@Model
@Mapped(value = "items", schema = "crm")
public record Contact(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String code,
        List<Event> events,
        List<Product> products) {}
