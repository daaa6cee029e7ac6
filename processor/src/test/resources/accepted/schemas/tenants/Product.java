package tenants;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.List;

/** A table of the same name as that of {@link Contact}, in another schema. */
@Model
@Mapped(value = "items", schema = "shop")
public record Product(
        @Id int id, @Unique String code, List<Contact> contacts) {}
