package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

@Model
public record User(
    @Id int id,
    @Embedded Address address,
    @Relation(fields = "address.placeId", references = "id") Place place) {}
