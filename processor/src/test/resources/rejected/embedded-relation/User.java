package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

@Model
public record User(
    @Id int id,
    @Embedded Address address,
    @Relation List<Place> places) {}
