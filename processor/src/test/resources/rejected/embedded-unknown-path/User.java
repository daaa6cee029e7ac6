package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;

@Index({"address.citty"})
@Model
public record User(
    @Id int id,
    @Embedded Address address) {}
