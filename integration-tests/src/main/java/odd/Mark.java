package odd;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** Identified by a text, and related to many things. */
@Model
public record Mark(@Id String word, @Relation List<Thing> things) {}
